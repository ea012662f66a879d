FROM node:24-bookworm-slim AS base
WORKDIR /app

FROM base AS dependencies
# better-sqlite3 is compiled if it has no binary for the platform, although Node 24 uses better-sqlite3-13.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci

FROM dependencies AS build
COPY build.js ./
COPY src ./src
RUN npm run build

# Separate from the build, so that a change of the sources doesn't change the largest layer of the image.
FROM dependencies AS production
# Of better-sqlite3, the server needs only JavaScript, which drizzle-orm imports; of better-sqlite3-13, no sources. Of the packages
# for pictures, it reads flags of one shape and two weights of the font.
RUN npm prune --omit=dev \
  && cd node_modules \
  && rm -rf better-sqlite3/build better-sqlite3/deps better-sqlite3/src better-sqlite3-13/deps better-sqlite3-13/src \
  && find country-flag-icons -mindepth 1 -maxdepth 1 ! -name 3x2 ! -name package.json ! -name LICENSE -exec rm -rf {} + \
  && find @expo-google-fonts/source-serif-4 -type f ! -name package.json ! -name 'LICENSE*' \
    ! -name SourceSerif4_400Regular.ttf ! -name SourceSerif4_600SemiBold.ttf -delete

FROM base
LABEL org.opencontainers.image.title="Communiqué" \
  org.opencontainers.image.description="The open registry of joint diplomatic statements: who signed, in which capacity, in which exact words, citing which resolutions." \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  DATABASE_URL=/data/communique.db
# Some platforms run the process under another user id, in group 0. SQLite creates files that only their owner can write, but
# gives journals the mode of the database: so a new volume starts with an empty database file that the group can write.
RUN install -d -o node -g 0 -m 770 /data \
  && install -o node -g 0 -m 660 /dev/null /data/communique.db
COPY --from=production /app/node_modules ./node_modules
COPY migrations ./migrations
COPY seed ./seed
COPY package.json openapi.json LICENSE* ./
COPY --from=build /app/dist ./dist
# By number, so that platforms that refuse root can tell that it isn't.
USER 1000:0
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# The slim image has no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "serve"]
