// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ficheswitcher.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <algorithm>

namespace escale {
namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

FicheSwitcher::FicheSwitcher(const Appearance &appearance, DesktopModel &model, QWidget *window)
    : OverlayList(appearance, window), m_model(model), m_title(new QLabel)
{
    setHead(*m_title);
    m_title->setBuddy(&list());
    list().installEventFilter(this);
    connect(&list(), &QListWidget::itemClicked, this, &FicheSwitcher::choose);
    retranslate();
}

void FicheSwitcher::go(int by)
{
    if (!isVisible() && !open())
        return;
    const int count = list().count(), here = list().currentRow();
    list().setCurrentRow(here < 0 && by < 0 ? count - 1 : (here + by + count) % count);
}

bool FicheSwitcher::open()
{
    list().clear();
    for (const QString &id : m_model.recent()) {
        const FicheCard *card = m_model.found().card(id);
        if (card == nullptr)
            continue; // the library no longer has it
        QListWidgetItem *line = addLine(card->title, card->brand, card->language);
        line->setData(idRole, id);
        if (id == m_model.ficheId())
            list().setCurrentItem(line);
    }
    if (list().count() == 0)
        return false;
    m_held = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ControlModifier);
    m_title->setFont(appearance().font(TextRole::Small));
    place();
    openOver(list());
    return true;
}

void FicheSwitcher::close()
{
    closeOver();
}

void FicheSwitcher::choose()
{
    const QListWidgetItem *line = list().currentItem();
    const QString id = line != nullptr ? line->data(idRole).toString() : QString();
    close();
    if (id != m_model.ficheId())
        m_model.open(id);
}

void FicheSwitcher::place()
{
    constexpr int widest = 640, around = 32;
    const QWidget *whole = parentWidget();
    const QSize size(std::min(widest, whole->width() - 2 * around),
                     std::min(whole->height() - 2 * around, wantedHeight()));
    setGeometry(QRect(QPoint((whole->width() - size.width()) / 2, (whole->height() - size.height()) / 2), size));
}

bool FicheSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return OverlayList::eventFilter(watched, event);
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
            return false; // it comes back; a window that is left is told as such
        goneElsewhere();  // by the mouse or a key
        close();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return OverlayList::eventFilter(watched, event);
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
        return OverlayList::eventFilter(watched, event);
    }
}

void FicheSwitcher::retranslate()
{
    m_title->setText(tr("Recently read"));
    list().setAccessibleName(m_title->text());
}

} // namespace escale
