import type { ObjectType } from "../object-type";
import { checkSize } from "../check-size";
import type { OneRange } from "../targets";

export const RANGE_METHODS: NonNullable<ObjectType<OneRange>["methods"]> = {
  _ValidateArraySize: ({ range }, given) => {
    checkSize(range, given.integer(0), given.integer(1));
  },
};
