// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/compositorping.h"

#ifdef ESCALE_WAYLAND
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <utility>
#include <wayland-client.h>
#endif

namespace escale {

#ifdef ESCALE_WAYLAND
namespace {

Q_LOGGING_CATEGORY(guardLog, "escale.guard")

} // namespace

class CompositorPing::Connection {
public:
    explicit Connection(wl_display *display)
        : m_display(display), m_readable(wl_display_get_fd(display), QSocketNotifier::Read)
    {
        QObject::connect(&m_readable, &QSocketNotifier::activated, [this] { read(); });
    }
    ~Connection()
    {
        if (m_question)
            wl_callback_destroy(m_question);
        wl_display_disconnect(m_display);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void ask(std::function<void()> answered)
    {
        if (m_question)
            return;
        m_answered = std::move(answered);
        m_question = wl_display_sync(m_display);
        wl_callback_add_listener(m_question, &listener, this);
        wl_display_flush(m_display);
    }

private:
    void read()
    {
        while (wl_display_prepare_read(m_display) != 0)
            wl_display_dispatch_pending(m_display);
        // A connection that broke stays readable for ever.
        if (wl_display_read_events(m_display) < 0 || wl_display_dispatch_pending(m_display) < 0)
            m_readable.setEnabled(false);
    }
    static void done(void *self, wl_callback *, uint32_t)
    {
        auto *connection = static_cast<Connection *>(self);
        wl_callback_destroy(std::exchange(connection->m_question, nullptr));
        std::exchange(connection->m_answered, nullptr)();
    }
    static constexpr wl_callback_listener listener{&Connection::done};

    wl_display *m_display;
    QSocketNotifier m_readable;
    wl_callback *m_question = nullptr; ///< the open one
    std::function<void()> m_answered;  ///< of the open question
};

CompositorPing::CompositorPing(QObject *parent) : QObject(parent)
{
    if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return;
    if (wl_display *display = wl_display_connect(nullptr))
        m_connection = std::make_unique<Connection>(display);
    else
        qCWarning(guardLog) << "the compositor does not take our question:" << qt_error_string();
}

#else
class CompositorPing::Connection {
public:
    void ask(const std::function<void()> &) {}
};

CompositorPing::CompositorPing(QObject *parent) : QObject(parent) {}
#endif

CompositorPing::~CompositorPing() = default;

void CompositorPing::ask(std::function<void()> answered)
{
    if (m_connection)
        m_connection->ask(std::move(answered));
    else
        answered();
}

} // namespace escale
