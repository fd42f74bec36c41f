/**
 * The HTML of a message as a mail program shows it: its styles stand in the text, which the policy of this page forbids. So
 * it is shown in a page that has a policy of its own (no network, inline styles), in a frame where no script runs.
 */
import { useEffect, useRef, useState } from "react";

interface MessageFrameProps {
  html: string;
  title: string;
}

export function MessageFrame({ html, title }: MessageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const root = frame.current?.contentDocument?.documentElement;
    if (isLoaded && root) root.innerHTML = html;
  }, [html, isLoaded]);
  return (
    <iframe
      ref={frame}
      className="message-frame"
      src="/message-frame.html"
      sandbox="allow-same-origin"
      title={title}
      onLoad={() => setLoaded(true)}
    />
  );
}
