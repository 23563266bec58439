import { createElement } from "react"; // reported: no-restricted-imports *.element.ts: what readers
import { articleBySlug } from "@/lib/articles/queries"; // reported: no-restricted-imports *.element.ts: of the program
import { theme } from "../theme"; // reported: no-restricted-imports *.element.ts: inside a folder

export const used = [createElement, articleBySlug, theme];
