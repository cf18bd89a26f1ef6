/** `/export`: what there is to take away; `/export/<release>/<licence group>/<file>`: one file, resumable. */
import { send } from '@fastify/send';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { everyFormat } from '../export/formats.ts';
import { addressOf, type ExportShelf, shelvedFiles, UnknownExportError } from '../export/shelf.ts';
import { UnreadableGraphError } from '../store/unreadable.ts';
import { errorBody } from './error-body.ts';

const codes: Readonly<Record<UnknownExportError['what'], string>> = {
  release: 'UNKNOWN_RELEASE',
  'licence group': 'UNKNOWN_LICENCE_GROUP',
  file: 'UNKNOWN_FILE',
};

/** The server may not write there, or has no room: whoever runs it can make the files with `filon export`. */
const cannotWrite = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST']);

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Tells what is not there with what is, and a folder that cannot be written as such. */
const telling =
  (work: Handler): Handler =>
  async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    try {
      return await work(request, reply);
    } catch (error) {
      reply.header('cache-control', 'no-store');
      if (error instanceof UnknownExportError) {
        const { what, message, known } = error;
        return reply.code(404).send(errorBody(request.id, codes[what], message, { nearest: known }));
      }
      // Files are made from a graph folder; a server that reads from a database may have none.
      if (error instanceof UnreadableGraphError) {
        const message = 'This server has no graph folder to make files from; ask whoever runs it.';
        request.log.warn({ fault: String(error) }, 'export');
        return reply.code(503).send(errorBody(request.id, 'EXPORT_UNAVAILABLE', message));
      }
      if (cannotWrite.has(String((error as NodeJS.ErrnoException).code))) {
        const message = 'This server cannot write files of an export at the moment; ask whoever runs it.';
        request.log.warn({ fault: String(error) }, 'export');
        return reply.code(503).send(errorBody(request.id, 'EXPORT_UNAVAILABLE', message));
      }
      throw error;
    }
  };

const formatOf = (name: string): string =>
  everyFormat.find(({ files }) => files.some((file) => file.name === name))?.id ?? 'about';

async function listed(shelf: ExportShelf, release: string): Promise<object> {
  const groups = (await shelf.groups(release)).map(({ id, says, sources }) => ({
    id,
    says,
    sources: sources.map((source) => source.id),
    files: shelvedFiles.map(({ name, mediaType, holds }) => ({
      name,
      format: formatOf(name),
      mediaType,
      holds,
      url: addressOf(release, id, name),
    })),
  }));
  return { release, groups };
}

export function addExportRoutes(app: FastifyInstance, shelf: ExportShelf): void {
  app.get(
    '/export',
    telling(async (_, reply) => {
      const [current, ...older] = await shelf.releases();
      return reply.header('cache-control', 'no-cache').send({ current, older });
    }),
  );
  /** `current` leads to the release of today: what is fetched carries the name of what it is. */
  const toCurrent = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [current = ''] = await shelf.releases();
    const path = request.url.replace(/^\/export\/current/, `/export/${current}`);
    return reply.header('cache-control', 'no-cache').redirect(path, 302);
  };
  app.get('/export/current', telling(toCurrent));
  app.get('/export/current/*', telling(toCurrent));
  app.get(
    '/export/:release',
    telling(async (request, reply) => {
      const { release } = request.params as { release: string };
      return reply.header('cache-control', 'no-cache').send(await listed(shelf, release));
    }),
  );
  // Bytes are sent as they lie, so that a broken download goes on where it stopped.
  app.get(
    '/export/:release/:group/:file',
    { compress: false },
    telling(async (request, reply) => {
      const { release, group, file } = request.params as Readonly<
        Record<'release' | 'group' | 'file', string>
      >;
      const { folder, name, mediaType } = await shelf.file(release, group, file);
      // A notice may change a file of the same release: it is asked for again, and found unchanged by its tag.
      const { statusCode, headers, stream } = await send(request.raw, `/${name}`, {
        root: folder,
        cacheControl: false,
        contentType: false,
      });
      return reply
        .code(statusCode)
        .headers(headers)
        .header('cache-control', 'no-cache')
        .header('content-type', mediaType)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(stream);
    }),
  );
}
