// Makes the sample workbooks in assets/samples from the data beside them: npm run samples
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES, sampleBytes } from "./make-samples/samples";

const folder = join(__dirname, "../assets/samples");
for (const sample of SAMPLES) {
  const bytes = sampleBytes(sample);
  writeFileSync(join(folder, sample.file), bytes);
  console.log(`${sample.file}  ${String(Math.ceil(bytes.length / 1024))} KB`);
}
