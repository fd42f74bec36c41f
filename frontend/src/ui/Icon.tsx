const PATHS = {
  bag: "M5 8h14l-1 12H6L5 8Zm4 0V6.5a3 3 0 0 1 6 0V8",
  person: "M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.900 2 7.500 6",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L20 20",
  close: "M6 6l12 12M18 6 6 18",
  check: "M5 12.500l4.500 4.500L19 7.500",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  file: "M7 3.500h7l4 4v13H7v-17Zm7 0v4h4M9.500 12.500h6M9.500 16h6",
  parcel: "M4 8l8-4 8 4v8.500l-8 4-8-4V8Zm0 0 8 4 8-4M12 12v8.500",
  heart: "M12 20s-7.500-4.600-7.500-10.200A4.100 4.100 0 0 1 12 7.400a4.100 4.100 0 0 1 7.500 2.400C19.500 15.400 12 20 12 20Z",
  warning: "M12 4 2.800 20h18.400L12 4Zm0 6v5m0 2.200v.600",
  arrow: "M5 12h14m-5.500-5.500L19 12l-5.500 5.500",
  truck:
    "M3 6.500h11v10H3v-10Zm11 3.500h4l3 3.200v3.300h-7M7.500 18.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Zm9.500 0a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Z",
} as const;

export type IconName = keyof typeof PATHS;

/** Always beside words, so hidden from screen readers. */
export function Icon({ name, size = 20, full = false }: { name: IconName; size?: number; full?: boolean }) {
  return (
    <svg
      className="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={full ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
