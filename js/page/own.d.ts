// The panel for a reader's own table, which the publisher puts beside this script.
import type { App } from "app";
export function open(details: HTMLDetailsElement, its: { app: App; figures: string; more: string; root: URL }): Promise<void>;
