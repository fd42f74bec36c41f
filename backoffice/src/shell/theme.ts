/** react-admin's components in the look of both sites: the values of shared/tokens.css where they must be numbers. */
import { defaultLightTheme, type RaThemeOptions } from "react-admin";

/** The library takes every outline away; what has the focus is seen (WCAG 2.4.7). Twice `&`, to outweigh base.css in menus. */
const focusRing = (offset: number) => ({ "&&.Mui-focusVisible": { outline: "3px solid var(--focus)", outlineOffset: offset } });

const TEXT = '"Figtree", "Figtree fallback", system-ui, sans-serif';

export const theme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    mode: "light",
    primary: { main: "#a63d22", dark: "#862e17", contrastText: "#fffaf5" },
    secondary: { main: "#23282f", contrastText: "#fffaf5" },
    error: { main: "#a3222b" },
    warning: { main: "#7a5200" },
    success: { main: "#35623f" },
    text: { primary: "#23282f", secondary: "#5a5c60" },
    background: { default: "#fbf7ef", paper: "#fffdf9" },
    divider: "#e3d9c6",
  },
  shape: { borderRadius: 8 },
  typography: { fontFamily: TEXT, button: { textTransform: "none", fontWeight: 600 } },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focusRing(2) } },
    MuiMenuItem: { styleOverrides: { root: focusRing(-3) } },
    MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 32 } } },
    MuiTextField: { defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: true } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: "#8f836f" } } },
    MuiFormHelperText: { styleOverrides: { root: { color: "#5a5c60" } } },
    MuiDialog: { styleOverrides: { paper: { backgroundImage: "none" } } },
    MuiDialogTitle: {
      styleOverrides: { root: { fontFamily: '"Fraunces", "Fraunces fallback", Georgia, serif', fontSize: "1.35rem" } },
    },
    MuiTab: { styleOverrides: { root: { textTransform: "none", fontWeight: 600 } } },
    MuiToggleButton: { styleOverrides: { root: { textTransform: "none", color: "#23282f" } } },
  },
};
