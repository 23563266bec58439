export { Card } from "./card"; // reported: files-have-names
