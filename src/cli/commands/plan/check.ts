import { onlyFile } from "../../files/edit-file";
import { readPlanFile } from "../../files/read-plan";
import type { Run } from "../command";

/** Says that a plan is sound, or everything that is wrong with it. */
export async function checkPlan(run: Run): Promise<number> {
  const { io, language } = run;
  const path = onlyFile(run);
  const plan = await readPlanFile(path, io);
  const open = plan.unconfirmed.length + plan.indicators.reduce((sum, { unconfirmed }) => sum + unconfirmed.length, 0);
  const counts = `${String(plan.goals.length)} / ${String(plan.measures.length)} / ${String(plan.indicators.length)}`;
  io.out(
    language === "ja"
      ? `${path}: 「${plan.title}」は正しい計画定義です（基本目標 / 施策 / 指標 ${counts}）。${open > 0 ? `確認待ちの項目が ${String(open)}件 あります。` : ""}\n`
      : `${path}: "${plan.title}" is a sound plan (goals / measures / indicators ${counts}).${open > 0 ? ` ${String(open)} guesses wait to be confirmed.` : ""}\n`,
  );
  return 0;
}
