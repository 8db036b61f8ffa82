/** `Number.isInteger`. */
export const { isInteger } = Number;
