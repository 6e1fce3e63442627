// The panel for reporters, which the publisher puts beside this script.
export function open(details: HTMLDetailsElement, urls: string[], root: string): Promise<void>;
