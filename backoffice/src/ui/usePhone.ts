/** Whether the window is as narrow as a phone's, for drawings: what is not drawn is laid out by CSS alone. */
import useMediaQuery from "@mui/material/useMediaQuery";

export const usePhone = (): boolean => useMediaQuery("(max-width: 48rem)");
