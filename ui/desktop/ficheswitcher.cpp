// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ficheswitcher.h"

#include "l10n/isolate.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {
namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

FicheSwitcher::FicheSwitcher(const Appearance &appearance, DesktopModel &model, QWidget *window)
    : QFrame(window), m_appearance(appearance), m_model(model), m_title(new QLabel), m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    m_title->setBuddy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &FicheSwitcher::choose);
    retranslate();
    hide();
}

void FicheSwitcher::go(int by)
{
    if (!isVisible() && !open())
        return;
    const int count = m_list->count(), here = m_list->currentRow();
    m_list->setCurrentRow(here < 0 && by < 0 ? count - 1 : (here + by + count) % count);
}

bool FicheSwitcher::open()
{
    m_list->clear();
    for (const QString &id : m_model.recent()) {
        const FicheCard *card = m_model.found().card(id);
        if (card == nullptr)
            continue; // the library no longer has it
        QString words = isolated(card->title, layoutDirection());
        if (!card->brand.isEmpty())
            words += QStringLiteral("    ") + isolated(card->brand, layoutDirection());
        auto *line = new QListWidgetItem(words, m_list);
        line->setFont(m_appearance.font(TextRole::Body, card->language));
        line->setData(idRole, id);
        if (id == m_model.ficheId())
            m_list->setCurrentItem(line);
    }
    if (m_list->count() == 0)
        return false;
    m_held = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ControlModifier);
    m_before = window()->focusWidget();
    m_title->setFont(m_appearance.font(TextRole::Small));
    place();
    show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FicheSwitcher::close()
{
    if (!isVisible())
        return;
    hide();
    m_list->clear(); // titles of what somebody has read
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void FicheSwitcher::choose()
{
    const QListWidgetItem *line = m_list->currentItem();
    const QString id = line != nullptr ? line->data(idRole).toString() : QString();
    close();
    if (id != m_model.ficheId())
        m_model.open(id);
}

void FicheSwitcher::place()
{
    constexpr int widest = 640, around = 32, column = 16;
    const int line = QFontMetrics(m_appearance.font(TextRole::Body)).height() + 4 * m_list->spacing();
    const int wanted = 3 * column + m_title->sizeHint().height() + line * (m_list->count() + 1);
    const QWidget *whole = parentWidget();
    const QSize size(std::min(widest, whole->width() - 2 * around), std::min(whole->height() - 2 * around, wanted));
    setGeometry(QRect(QPoint((whole->width() - size.width()) / 2, (whole->height() - size.height()) / 2), size));
}

bool FicheSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyRelease) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Control && m_held) {
            choose();
            return true;
        }
        const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
        m_held = m_held || (tab && key.modifiers().testFlag(Qt::ControlModifier));
        return false;
    }
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            place();
        if (event->type() == QEvent::WindowDeactivate)
            close(); // what is let go there is not told here
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false;   // it comes back; a window that is left is told as such
        m_before = nullptr; // somebody has gone elsewhere, by the mouse or a key
        close();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Tab:
        go(1);
        return true;
    case Qt::Key_Backtab:
        go(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void FicheSwitcher::retranslate()
{
    m_title->setText(tr("Recently read"));
    m_list->setAccessibleName(m_title->text());
}

void FicheSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_appearance.colours();
    painter.fillRect(rect(), colours.surface);
    painter.setPen(QPen(colours.frame, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FicheSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace escale
