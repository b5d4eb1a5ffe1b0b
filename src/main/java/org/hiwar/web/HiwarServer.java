package org.hiwar.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.json.JsonMapper;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.lang.reflect.Type;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.hiwar.index.EngineTally;
import org.hiwar.web.http.ApiJson;
import org.hiwar.web.http.ArchiveMeters;
import org.hiwar.web.http.ClientGate;
import org.hiwar.web.http.ClientWatch;
import org.hiwar.web.http.EntityTag;
import org.hiwar.web.http.JettyProblems;
import org.hiwar.web.http.ProblemMapper;
import org.hiwar.web.http.RequestId;
import org.hiwar.web.http.RequestMethod;
import org.hiwar.web.http.ResponseHeaders;
import org.hiwar.web.http.Routes;
import org.hiwar.web.http.StaticFiles;
import org.hiwar.web.http.Telemetry;
import org.hiwar.web.http.WatchedConnector;
import org.hiwar.web.load.LoadKey;
import org.hiwar.web.load.LoadingRoutes;
import org.hiwar.web.load.SynonymRoutes;

/** The HTTP service, which runs from {@link #start} until {@link #close}. */
public final class HiwarServer implements AutoCloseable {
    /** Milliseconds that running requests may take to finish after the service is told to stop. */
    private static final long STOP_TIMEOUT = 10_000;
    /** Answers with fewer bytes are sent plain, because gzip costs more than it saves on them. */
    private static final int MIN_COMPRESSED = 1_000;

    private final Javalin javalin;
    private final Telemetry telemetry;
    private final ClientWatch clients;

    private HiwarServer(Javalin javalin, Telemetry telemetry, ClientWatch clients) {
        this.javalin = javalin;
        this.telemetry = telemetry;
        this.clients = clients;
    }

    /**
     * Starts the service, and returns when the service answers requests.
     *
     * @throws PortTaken if the service cannot listen on the port
     */
    public static HiwarServer start(WebOptions options, Backend backend) {
        Telemetry telemetry = new Telemetry();
        telemetry.bind(new ArchiveMeters(backend.measurements()));
        ClientWatch clients = new ClientWatch();
        StaticFiles files = new StaticFiles();
        Javalin javalin = Javalin.create(config -> {
            http(config, options);
            ClientGate gate = new ClientGate(options.rateLimit(), options.behindProxy());
            before(config.routes, gate);
            config.routes.before(ctx -> EngineTally.take());
            config.routes.after(telemetry::timed);
            config.routes.after(Routes.API, EntityTag::revalidate);
            config.requestLogger.http(telemetry::answered);
            ProblemMapper.register(config);
            new SearchRoutes(backend.searcher(), clients).register(config.routes);
            new ReadingRoutes(backend.searcher()).register(config.routes);
            new LoadingRoutes(backend.store(), backend.reader(), new LoadKey(options.loadKey()), telemetry)
                    .register(config.routes);
            new SynonymRoutes(backend.synonyms(), new LoadKey(options.loadKey())).register(config.routes);
            new PageRoutes(files, backend.searcher()).register(config.routes);
            new OperatingRoutes(backend.health(), telemetry, files).register(config.routes);
            answerHeadAsGet(config);
        });
        try {
            return new HiwarServer(javalin.start(), telemetry, clients);
        } catch (JavalinBindException e) {
            telemetry.close();
            clients.close();
            throw new PortTaken(options, e);
        }
    }

    private static void http(JavalinConfig config, WebOptions options) {
        config.jetty.addConnector((server, http) -> {
            WatchedConnector connector = new WatchedConnector(server, http);
            connector.setHost(options.host());
            connector.setPort(options.port());
            return connector;
        });
        config.jetty.modifyServer(HiwarServer::shape);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy.setDefaultMinSizeForCompression(MIN_COMPRESSED);
        config.jsonMapper(new JsonMapper() {
            @Override
            public String toJsonString(Object value, Type type) {
                return ApiJson.write(value);
            }
        });
    }

    private static void shape(Server server) {
        server.setHandler(new GracefulHandler());
        server.setErrorHandler(new JettyProblems());
        server.setStopTimeout(STOP_TIMEOUT);
    }

    private static void before(RoutesConfig routes, ClientGate gate) {
        routes.before(RequestId::assign);
        routes.before(ResponseHeaders::common);
        routes.before(RequestMethod::check);
        routes.before(Routes.API, ResponseHeaders::openReading);
        routes.before(gate::pass);
        Routes.READING.forEach(route -> routes.options(route, ResponseHeaders::preflight));
    }

    /**
     * Gives each GET handler to HEAD as well. Javalin alone answers HEAD with 200 if the address has a route, even if the
     * route's handler would refuse a GET.
     */
    private static void answerHeadAsGet(JavalinConfig config) {
        List<Endpoint> reading = config.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .toList();
        reading.forEach(get -> config.routes.head(get.path, get.handler));
    }

    /** The port that the service listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops the service: it refuses new requests, and running ones have at most ten seconds to finish. */
    @Override
    public void close() {
        javalin.stop();
        clients.close();
        telemetry.close();
    }

    Javalin javalin() {
        return javalin;
    }
}
