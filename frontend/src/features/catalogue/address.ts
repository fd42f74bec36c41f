import { useSearchParams } from "react-router";

/** The filters in the address, and how they are changed. */
export function useFilterAddress() {
  const [search, setSearch] = useSearchParams();
  // Start from the current address, not from that of the last render: two quick choices must not undo each other.
  const change = (next: (now: URLSearchParams) => URLSearchParams) => {
    setSearch(next(new URLSearchParams(window.location.search)), { replace: true });
  };
  const clear = () => {
    const words = search.get("q");
    setSearch(words ? { q: words } : {});
  };
  return { search, change, clear };
}
