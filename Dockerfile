FROM node:20.20-bookworm-slim AS base
WORKDIR /app

FROM base AS dependencies
# better-sqlite3 is compiled where it has no ready binary for the platform.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci

FROM dependencies AS build
COPY build.js ./
COPY src ./src
RUN npm run build

# Apart from the build, so that a change of the sources leaves the largest layer of the image as it is.
FROM dependencies AS production
# Of SQLite's sources and what the compiler left, the server needs the one binary.
RUN npm prune --omit=dev \
  && cd node_modules/better-sqlite3 \
  && rm -rf deps src \
  && find build -type f ! -path build/Release/better_sqlite3.node -delete

FROM base
LABEL org.opencontainers.image.title="Communiqué" \
  org.opencontainers.image.description="The open registry of joint diplomatic statements: who signed, in which capacity, in which exact words, citing which resolutions." \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  DATABASE_URL=/data/communique.db
# A platform may give the process a user id of its own, in group 0. SQLite makes a file that only its owner may write,
# and gives its journals the mode of the file that it finds: so a new volume begins with an empty one for the group.
RUN install -d -o node -g 0 -m 770 /data \
  && install -o node -g 0 -m 660 /dev/null /data/communique.db
COPY --from=production /app/node_modules ./node_modules
COPY migrations ./migrations
COPY seed ./seed
COPY package.json openapi.json LICENSE* ./
COPY --from=build /app/dist ./dist
# By number: only so can a platform that refuses root tell who it is.
USER 1000:0
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# The slim image has no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "serve"]
