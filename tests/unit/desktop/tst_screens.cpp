// SPDX-License-Identifier: GPL-3.0-or-later
// The person's window on a second monitor, which comes and goes: an X server whose one screen is divided into monitors
// while the desk runs (RandR 1.5). And what a window manager hears when the desk is to come forward. Run by on_x.sh.
#include "desktoprig.h"
#include "testprogram.h"

#include <QGuiApplication>
#include <QLibrary>
#include <QScreen>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

using namespace escale;
using namespace escale::test;

namespace {

const QRect wholeScreen(0, 0, 1920, 1080), leftMonitor(0, 0, 1024, 1080), rightMonitor(1024, 0, 896, 1080);

/// The monitors of the X server. libXrandr is loaded by its name: its headers are needed for nothing else here.
class Monitors final {
public:
    [[nodiscard]] bool begin()
    {
        const auto open = reinterpret_cast<void *(*)(const char *)>(m_x11.resolve("XOpenDisplay"));
        const auto rootOf = reinterpret_cast<unsigned long (*)(void *)>(m_x11.resolve("XDefaultRootWindow"));
        m_atom = reinterpret_cast<unsigned long (*)(void *, const char *, int)>(m_x11.resolve("XInternAtom"));
        m_sync = reinterpret_cast<int (*)(void *, int)>(m_x11.resolve("XSync"));
        m_set = reinterpret_cast<void (*)(void *, unsigned long, Info *)>(m_randr.resolve("XRRSetMonitor"));
        m_delete =
            reinterpret_cast<void (*)(void *, unsigned long, unsigned long)>(m_randr.resolve("XRRDeleteMonitor"));
        const auto get =
            reinterpret_cast<Info *(*)(void *, unsigned long, int, int *)>(m_randr.resolve("XRRGetMonitors"));
        if (open == nullptr || rootOf == nullptr || m_atom == nullptr || m_sync == nullptr || m_set == nullptr ||
            m_delete == nullptr || get == nullptr)
            return false;
        m_display = open(nullptr);
        if (m_display == nullptr)
            return false;
        m_root = rootOf(m_display);
        int count = 0;
        const Info *first = get(m_display, m_root, 1, &count);
        if (count != 1 || first->outputs == 0)
            return false;
        m_output = *first->outputIds;
        return true;
    }
    /// The one that has the server's output takes its place.
    void set(const char *name, const QRect &area, bool main)
    {
        constexpr int millimetres = 300;
        Info info;
        info.name = m_atom(m_display, name, 0);
        info.primary = main ? 1 : 0;
        info.x = area.x();
        info.y = area.y();
        info.width = area.width();
        info.height = area.height();
        info.widthMm = info.heightMm = millimetres;
        info.outputs = main ? 1 : 0;
        info.outputIds = main ? &m_output : nullptr;
        m_set(m_display, m_root, &info);
        m_sync(m_display, 0);
    }
    void remove(const char *name)
    {
        m_delete(m_display, m_root, m_atom(m_display, name, 0));
        m_sync(m_display, 0);
    }

private:
    /// XRRMonitorInfo
    struct Info {
        unsigned long name = 0;
        int primary = 0, automatic = 0, outputs = 0, x = 0, y = 0, width = 0, height = 0, widthMm = 0, heightMm = 0;
        unsigned long *outputIds = nullptr;
    };
    QLibrary m_x11{QStringLiteral("X11"), 6}, m_randr{QStringLiteral("Xrandr"), 2};
    void *m_display = nullptr;
    unsigned long m_root = 0, m_output = 0;
    unsigned long (*m_atom)(void *, const char *, int) = nullptr;
    int (*m_sync)(void *, int) = nullptr;
    void (*m_set)(void *, unsigned long, Info *) = nullptr;
    void (*m_delete)(void *, unsigned long, unsigned long) = nullptr;
};

/// What programs say to the window manager: this is a connection of its own to the same server.
class Manager final {
public:
    struct Said {
        QString type;
        xcb_window_t window = 0;
        QList<quint32> numbers;
        QByteArray bytes;
    };
    Manager()
    {
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_server.get())).data->root;
        const quint32 mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_server.get(), m_root, XCB_CW_EVENT_MASK, &mask);
        std::free(xcb_get_input_focus_reply(m_server.get(), xcb_get_input_focus(m_server.get()), nullptr));
    }
    const QList<Said> &listen()
    {
        while (auto *event = xcb_poll_for_event(m_server.get())) {
            if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE) {
                const auto &message = *reinterpret_cast<const xcb_client_message_event_t *>(event);
                Said said{nameOf(message.type), message.window, {}, {}};
                for (const quint32 number : message.data.data32)
                    said.numbers.append(number);
                said.bytes = QByteArray(reinterpret_cast<const char *>(message.data.data8), sizeof(message.data.data8));
                m_said.append(said);
            }
            std::free(event);
        }
        return m_said;
    }

private:
    QString nameOf(xcb_atom_t atom)
    {
        auto *reply = xcb_get_atom_name_reply(m_server.get(), xcb_get_atom_name(m_server.get(), atom), nullptr);
        const QString name =
            reply ? QString::fromLatin1(xcb_get_atom_name_name(reply), xcb_get_atom_name_name_length(reply))
                  : QString();
        std::free(reply);
        return name;
    }

    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t *)> m_server{xcb_connect(nullptr, nullptr),
                                                                             xcb_disconnect};
    xcb_window_t m_root = 0;
    QList<Said> m_said;
};

} // namespace

class TestScreens : public QObject {
    Q_OBJECT

private:
    Monitors m_monitors;

    static void waitForScreens(int count) { QTRY_COMPARE(QGuiApplication::screens().size(), count); }
    void plugIn()
    {
        m_monitors.set("beside", rightMonitor, false);
        waitForScreens(2);
    }
    void unplug()
    {
        m_monitors.remove("beside");
        waitForScreens(1);
    }
    static QRect onScreen(const QWidget &window) { return {window.mapToGlobal(QPoint()), window.size()}; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_monitors.begin(), "libX11, libXrandr (Debian: libxrandr2) and an X server with one output");
        m_monitors.set("desk", leftMonitor, true);
        QTRY_COMPARE(QGuiApplication::primaryScreen()->geometry(), leftMonitor);
        waitForScreens(1);
    }

    void itOpensOnTheOtherMonitorFullScreen()
    {
        plugIn();
        DesktopRig desk;
        desk.window->move(40, 40);
        desk.window->resize(900, 800);
        desk.rest();
        desk.model.setSecondLanguage(Language::Ar);
        QTest::keyClick(desk.window, Qt::Key_F12);
        PersonsWindow *persons = desk.window->personsWindow();
        QVERIFY(persons && persons->isVisible());
        QTRY_COMPARE(onScreen(*persons), rightMonitor);
        QVERIFY(persons->isFullScreen());
        QVERIFY(!persons->isActiveWindow()); // the keys stay with the caseworker
        // It is closed with its monitor, and never stands over the desk: not for a moment.
        QList<QRect> places;
        QTimer watch;
        connect(&watch, &QTimer::timeout, &watch, [&] {
            if (desk.window->personsWindow() && desk.window->personsWindow()->isVisible())
                places.append(onScreen(*desk.window->personsWindow()));
        });
        watch.start(0);
        unplug();
        QTRY_VERIFY(!desk.window->personsWindow());
        for (const QRect &place : std::as_const(places))
            QCOMPARE(place, rightMonitor);
        QVERIFY(!desk.window->commands().personsWindow->isChecked());
        QVERIFY(desk.window->isVisible());
        // Back again, and asked for again.
        plugIn();
        desk.press(desk.window->commands().personsWindow);
        QVERIFY(desk.window->personsWindow());
        QTRY_COMPARE(onScreen(*desk.window->personsWindow()), rightMonitor);
        unplug();
        QTRY_VERIFY(!desk.window->personsWindow());
    }

    /// EWMH 1.5, _NET_ACTIVE_WINDOW; "Startup Notification Protocol" 0.1, which ends the time of the press with
    /// "_TIME".
    void aPressElsewhereBringsTheDeskForward()
    {
        DesktopRig desk;
        Manager manager;
        desk.window->comeForward({}, {}, "launcher/escale/7-0-host_TIME4242");
        const auto end = [&manager] {
            for (const Manager::Said &said : manager.listen()) {
                if (said.type == QStringLiteral("_NET_STARTUP_INFO") && said.bytes.contains('\0'))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(end());
        QByteArray startup;
        int asked = 0;
        for (const Manager::Said &said : manager.listen()) {
            if (said.type.startsWith(QStringLiteral("_NET_STARTUP_INFO"))) {
                QCOMPARE(said.type.endsWith(QStringLiteral("_BEGIN")), startup.isEmpty());
                startup += said.bytes;
            }
            if (said.type != QStringLiteral("_NET_ACTIVE_WINDOW"))
                continue;
            ++asked;
            QCOMPARE(said.window, static_cast<xcb_window_t>(desk.window->winId()));
            QCOMPARE(said.numbers.first(2), (QList<quint32>{1, 4242}));
        }
        QCOMPARE(asked, 1);
        QCOMPARE(QByteArray(startup.constData()), QByteArray("remove: ID=\"launcher/escale/7-0-host_TIME4242\""));
    }

    void withOneMonitorItIsAWindowThatGoesOverWhenASecondComes()
    {
        DesktopRig desk;
        desk.window->move(0, 0);
        desk.rest();
        desk.press(desk.window->commands().personsWindow);
        PersonsWindow *persons = desk.window->personsWindow();
        QVERIFY(persons && persons->isVisible());
        QVERIFY(!persons->isFullScreen());
        plugIn();
        QTRY_COMPARE(onScreen(*persons), rightMonitor);
        QVERIFY(persons->isFullScreen());
        unplug();
        QTRY_VERIFY(!desk.window->personsWindow());
    }
};

ESCALE_TEST(TestScreens)
#include "tst_screens.moc"
