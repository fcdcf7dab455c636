package localoffer.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Meets a request before the framework does: what is not HTTP is refused here, an address with
/// characters that may not stand in one, or that PostgreSQL cannot keep, is mended, and the
/// language that a browser prefers is taken out, since the framework fails on a broken one and the
/// words are English whatever it says.
@Singleton
class Unreadable implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Customizer());
        return event.getBean();
    }

    private static final class Customizer implements NettyServerCustomizer {

        private final @Nullable Channel channel;

        Customizer() {
            this.channel = null;
        }

        Customizer(Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel opened, ChannelRole role) {
            return new Customizer(opened);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null && channel.pipeline()
                    .get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) != null) {
                channel.pipeline().addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                        "unreadable", new Door());
            }
        }
    }

    private static final class Door extends ChannelInboundHandlerAdapter {

        private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile(
                "%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9%._~:/?#@!$&'()*+,;=\\[\\]-]");

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (!(message instanceof HttpRequest request)) {
                context.fireChannelRead(message);
            } else if (request.decoderResult().isFailure()) {
                ReferenceCountUtil.release(message);
                context.writeAndFlush(refusal(request.decoderResult().cause()))
                        .addListener(ChannelFutureListener.CLOSE);
            } else {
                request.headers().remove(HttpHeaderNames.ACCEPT_LANGUAGE);
                request.setUri(legible(request.uri()));
                context.fireChannelRead(message);
            }
        }

        /// Browsers and other people's links leave characters in an address that may not stand
        /// there, such as `|` and a lone `%`. They are written as they should have been. A NUL is
        /// no character at all: it becomes the three characters that were to stand for it.
        static String legible(String uri) {
            return NOT_IN_AN_ADDRESS.matcher(uri).replaceAll(found ->
                    URLEncoder.encode(found.group(), StandardCharsets.UTF_8))
                    .replace("%00", "%2500");
        }

        private static DefaultFullHttpResponse refusal(Throwable cause) {
            var status = switch (cause) {
                case TooLongHttpLineException e -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
                case TooLongHttpHeaderException e ->
                        HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
                default -> HttpResponseStatus.BAD_REQUEST;
            };
            var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
            Headers.ALWAYS.forEach(response.headers()::set);
            response.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
            response.headers().set(HttpHeaderNames.CONNECTION, "close");
            return response;
        }
    }
}
