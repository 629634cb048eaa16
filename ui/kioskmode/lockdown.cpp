// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/lockdown.h"

#include "kioskmode/allowedkeys.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLineEdit>
#include <QTimer>
#include <QUrl>
#include <QWindow>

namespace escale {
namespace {

/// Nothing in the kiosk opens a link; if anything ever did, nothing would happen.
class NoHandler final : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &) const {}
};

constexpr std::array schemes{"http", "https", "mailto", "tel", "sms", "geo", "file", "ftp", "data", "javascript"};

/// Whatever is made in this window: no menu on a long press, nothing to drop into it, no text to drag out of it.
void tame(QWidget &widget)
{
    widget.setContextMenuPolicy(Qt::NoContextMenu);
    widget.setAcceptDrops(false);
    if (auto *field = qobject_cast<QLineEdit *>(&widget))
        field->setDragEnabled(false);
}

bool isRefused(QEvent::Type type)
{
    switch (type) {
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThisClicked:
    case QEvent::EnterWhatsThisMode:
    case QEvent::HelpRequest:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::FileOpen:
    case QEvent::NativeGesture:
    case QEvent::Shortcut:
    case QEvent::Quit:
        return true;
    default:
        return false;
    }
}

} // namespace

LockDown::LockDown(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    auto *nothing = new NoHandler;
    nothing->setParent(this);
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QLatin1String(scheme), nothing, "open");
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tame(window);
    for (QWidget *child : window.findChildren<QWidget *>())
        tame(*child);
    QCoreApplication::instance()->installEventFilter(this);
}

LockDown::~LockDown()
{
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

bool LockDown::swallowsInput(QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
        if (isStaffKey(static_cast<QKeyEvent &>(event))) {
            Q_EMIT staffKey();
            return true;
        }
        return !isAllowed(static_cast<QKeyEvent &>(event));
    case QEvent::ShortcutOverride:
    case QEvent::KeyRelease:
        return !isAllowed(static_cast<QKeyEvent &>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent &>(event).button() != Qt::LeftButton;
    default:
        return false;
    }
}

void LockDown::holdWindow(QEvent::Type type)
{
    // A window manager that shrinks or hides the window gets it back at full size.
    if ((type == QEvent::WindowStateChange && !m_window.isFullScreen()) || type == QEvent::Hide)
        QTimer::singleShot(0, &m_window, &QWidget::showFullScreen);
}

void LockDown::shutOtherWindow(QObject *watched)
{
    auto *other = qobject_cast<QWidget *>(watched);
    if (other && other != &m_window && other->isWindow())
        QTimer::singleShot(0, other, &QWidget::hide);
}

bool LockDown::eventFilter(QObject *watched, QEvent *event)
{
    if (isRefused(event->type())) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Close) {
        // Children may be closed; the window, and what stands for it at the window system, may not.
        if (watched == &m_window || watched == m_window.windowHandle()) {
            event->ignore();
            return true;
        }
        return false;
    }
    if (event->type() == QEvent::Polish) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            tame(*widget);
    }
    if (event->type() == QEvent::Show)
        shutOtherWindow(watched);
    if (watched == &m_window)
        holdWindow(event->type());
    return swallowsInput(*event);
}

} // namespace escale

#include "lockdown.moc"
