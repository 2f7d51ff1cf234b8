export { shownRate, type ShownRate } from "../../reading/shown-rate";
