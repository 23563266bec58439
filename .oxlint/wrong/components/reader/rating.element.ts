import { createElement } from "react"; // reported: no-restricted-imports components/reader/: what readers
import { articleBySlug } from "@/lib/articles/queries"; // reported: no-restricted-imports components/reader/: of the program
import { theme } from "../theme"; // reported: no-restricted-imports components/reader/: inside a folder

export const used = [createElement, articleBySlug, theme];
