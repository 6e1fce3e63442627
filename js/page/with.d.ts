// The line that compares with other areas, which the publisher puts beside this script.
export function open(): void;
