# syntax=docker/dockerfile:1

# Builds with what only building needs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
COPY commands ./commands
RUN npm run build

# What running needs, without the compiler.
FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/typescript node_modules/@typescript node_modules/@types

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    CORPUS_DIR=/app/corpus \
    HEALTH_PORT=8080
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY corpus ./corpus
# The articles come from outside; what newsrooms keep outlives the container.
RUN mkdir data && chown node:node data
VOLUME ["/app/corpus", "/app/data"]
USER node
# The bot answers on loopback alone. `fetch` is Node's own: the image has no curl. READY may take half a minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=40s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: SIGTERM has to reach the program, which then lets answers under way finish.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
