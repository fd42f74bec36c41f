/** A QR code that a service drew. As a picture, so that nothing in it is part of the page. */
export function QrCode({ svg, alt }: { svg: string; alt: string }) {
  return <img className="qr-code" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={alt} width="212" height="212" />;
}
