export const used = 1; // reported: files-have-names
