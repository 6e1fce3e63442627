// The panel "Share and embed", which the publisher puts beside this script.
export function open(details: HTMLDetailsElement): void;
