/** Whether the window (not a sheet of paper) is as narrow as a phone's, for drawings: what is not drawn is laid out by CSS alone. */
import useMediaQuery from "@mui/material/useMediaQuery";

export const usePhone = (): boolean => useMediaQuery("screen and (max-width: 48rem)");
