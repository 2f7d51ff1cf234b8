export { escapeHtml } from "../../../../core/index";
