import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A certificate for https://localhost and whether this machine's browsers trust it. */
export interface Certificate {
  key: string;
  cert: string;
  trusted: boolean;
}

const installed = join(homedir(), ".office-addin-dev-certs");

/** The certificate `npm run trust` installed, else one made for this run; installs nothing and never prompts. */
export async function certificate(): Promise<Certificate> {
  return (await trustedCertificate()) ?? (await certificateForThisRun());
}

async function trustedCertificate(): Promise<Certificate | undefined> {
  const [keyFile, certFile] = [join(installed, "localhost.key"), join(installed, "localhost.crt")];
  if (!existsSync(keyFile) || !existsSync(certFile)) return undefined;
  const { verifyCertificates } = await import("office-addin-dev-certs");
  if (!verifyCertificates(certFile, keyFile)) return undefined;
  return { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8"), trusted: true };
}

async function certificateForThisRun(): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert, trusted: false };
}
