import {
  type Acceptance,
  acceptanceOf,
  type Finding,
  keepAcceptances,
  withAcceptance,
  withoutAcceptance,
} from "../../core/index";
import type { Desk } from "./desk";
import { writeChange } from "./write";

/** Lets a finding stand, with the reason, as long as its figures stay what they are. */
export function acceptFinding(desk: Desk, finding: Finding, reason: string): Promise<boolean> {
  return writeChange(desk, ({ workbook, acceptances }) => ({
    edits: [keepAcceptances(workbook, withAcceptance(acceptances, acceptanceOf(finding, reason.trim())))],
    label: desk.texts.labels.accept,
    done: desk.texts.didAccept,
    anew: true,
  }));
}

export function withdrawAcceptance(desk: Desk, acceptance: Acceptance): Promise<boolean> {
  return writeChange(desk, ({ workbook, acceptances }) => ({
    edits: [keepAcceptances(workbook, withoutAcceptance(acceptances, acceptance))],
    label: desk.texts.labels.withdraw,
    done: desk.texts.didWithdraw,
    anew: true,
  }));
}
