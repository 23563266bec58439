export function SaysSo() { // reported: client-files-say-so a file called
  return <form />;
}
