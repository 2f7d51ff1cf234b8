/** By itself, so that the pane can say what may be taken back without loading all that can be done. */
export { lastDone } from "../../core/index";
