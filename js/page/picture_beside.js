// @ts-check
// The script that makes pictures, which is loaded when one is asked for.

export const pictures = () => import("./picture.js");
