// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/windowactivation.h"

#include <QGuiApplication>
#include <QWidget>
#include <algorithm>

#ifdef ESCALE_XCB
#include <QRegularExpression>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace escale {
namespace {

constexpr const char *waylandVariable = "XDG_ACTIVATION_TOKEN", *xVariable = "DESKTOP_STARTUP_ID";

#ifdef ESCALE_XCB
class XServer final {
public:
    explicit XServer(xcb_connection_t *connection)
        : m_connection(connection), m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
    }
    /// EWMH: an application asks, at the time of the press.
    void activate(xcb_window_t window, quint32 time) const
    {
        constexpr quint32 byApplication = 1;
        xcb_client_message_event_t event = eventOf(window, "_NET_ACTIVE_WINDOW", 32);
        event.data.data32[0] = byApplication;
        event.data.data32[1] = time;
        send(event, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
    }
    /// What was being started is there: the pointer need not turn any longer.
    void endStart(xcb_window_t window, const QByteArray &id) const
    {
        const QByteArray message = "remove: ID=\"" + id + '"' + '\0';
        xcb_client_message_event_t event = eventOf(window, "_NET_STARTUP_INFO_BEGIN", 8);
        constexpr qsizetype piece = sizeof(event.data.data8);
        for (qsizetype at = 0; at < message.size(); at += piece) {
            std::memset(event.data.data8, 0, piece);
            std::memcpy(event.data.data8, message.constData() + at,
                        static_cast<std::size_t>(std::min(piece, message.size() - at)));
            send(event, XCB_EVENT_MASK_PROPERTY_CHANGE);
            event.type = atom("_NET_STARTUP_INFO");
        }
    }

private:
    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        const auto asked = xcb_intern_atom(m_connection, 0, static_cast<quint16>(std::strlen(name)), name);
        const std::unique_ptr<xcb_intern_atom_reply_t, void (*)(void *)> reply(
            xcb_intern_atom_reply(m_connection, asked, nullptr), std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }
    [[nodiscard]] xcb_client_message_event_t eventOf(xcb_window_t window, const char *type, quint8 format) const
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = format;
        event.window = window;
        event.type = atom(type);
        return event;
    }
    void send(const xcb_client_message_event_t &event, quint32 mask) const
    {
        xcb_send_event(m_connection, 0, m_root, mask, reinterpret_cast<const char *>(&event));
        xcb_flush(m_connection);
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
};

void activateOnX(const QWidget &window, const QByteArray &token)
{
    const auto *x = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x == nullptr || x->connection() == nullptr ||
        token.isEmpty()) // the offscreen platform has an interface without a server
        return;
    const XServer server(x->connection());
    const auto id = static_cast<xcb_window_t>(window.winId());
    static const QRegularExpression timeOf(QStringLiteral("_TIME([0-9]+)$"));
    const auto time = timeOf.match(QString::fromLatin1(token));
    if (time.hasMatch())
        server.activate(id, static_cast<quint32>(time.captured(1).toULongLong()));
    server.endStart(id, token);
}
#endif

} // namespace

QByteArray startToken()
{
    for (const char *variable : {waylandVariable, xVariable}) {
        if (const QByteArray token = qgetenv(variable); isActivationToken(token))
            return token;
    }
    return {};
}

bool isActivationToken(const QByteArray &token)
{
    constexpr qsizetype longest = 512;
    return !token.isEmpty() && token.size() <= longest &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
}

OfferedToken::OfferedToken(const QByteArray &token) : m_offered(!token.isEmpty())
{
    if (m_offered)
        qputenv(waylandVariable, token);
}

OfferedToken::~OfferedToken()
{
    if (m_offered)
        qunsetenv(waylandVariable);
}

void raiseWindow(QWidget &window, const QByteArray &token)
{
    const OfferedToken offered(token);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
#ifdef ESCALE_XCB
    activateOnX(window, token);
#endif
    window.activateWindow();
}

} // namespace escale
