import { useSearchParams } from "react-router";

/** The filters in the address, and how they are changed. */
export function useFilterAddress() {
  const [search, setSearch] = useSearchParams();
  // From the address as it is, not as it was when this was drawn: of two quick choices neither may undo the other.
  const change = (next: (now: URLSearchParams) => URLSearchParams) => {
    setSearch(next(new URLSearchParams(window.location.search)), { replace: true });
  };
  const clear = () => {
    const words = search.get("q");
    setSearch(words ? { q: words } : {});
  };
  return { search, change, clear };
}
