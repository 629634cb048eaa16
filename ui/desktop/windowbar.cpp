// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowbar.h"

#include "desktop/barheight.h"
#include "desktop/commands.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace escale {

WindowBar::WindowBar(const Appearance &appearance, DesktopModel &model, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_model(model), m_mark(new QLabel),
      m_name(new Label(appearance, TextRole::Heading)), m_found(new Label(appearance, TextRole::Small)),
      m_field(new HintField), m_glass(new QAction(this)), m_erase(new QAction(this)),
      m_ask(new Button(appearance, Button::Kind::Plain)), m_language(new Button(appearance, Button::Kind::Plain)),
      m_sync(new Button(appearance, Button::Kind::Plain)), m_menu(new Button(appearance, Button::Kind::Plain)),
      m_filters(new Button(appearance, Button::Kind::Plain))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, barAir, 16, barAir);
    row->setSpacing(10);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addWidget(m_name, 0, Qt::AlignVCenter);
    row->addSpacing(16);
    row->addWidget(m_field, 3, Qt::AlignVCenter);
    row->addWidget(m_ask, 0, Qt::AlignVCenter);
    row->addWidget(m_found, 1, Qt::AlignVCenter);
    for (Button *button : {m_filters, m_language, m_sync, m_menu})
        row->addWidget(button, 0, Qt::AlignVCenter);
    m_name->setText(QStringLiteral("Escale")); // a name: the same in every language
    m_name->setWordWrap(false);
    m_name->setInk(Label::Ink::Primary);
    m_found->setInk(Label::Ink::Muted);
    m_found->setWordWrap(false);
    m_field->setMinimumWidth(180);
    m_field->setMaximumWidth(560);
    m_field->addAction(m_glass, QLineEdit::LeadingPosition);
    // Not Qt's own: its picture loads every picture format there is, before the first page.
    m_field->addAction(m_erase, QLineEdit::TrailingPosition);
    m_erase->setVisible(false);
    connect(m_erase, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_erase->setVisible(!text.isEmpty()); });
    connect(m_glass, &QAction::triggered, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::textChanged, &model, &DesktopModel::search);
    connect(m_field, &QLineEdit::returnPressed, &model, &DesktopModel::openFirst);
    m_field->installEventFilter(this);
    connect(&model, &DesktopModel::changed, this, &WindowBar::follow);
    connect(m_sync, &Button::clicked, this, &WindowBar::syncWanted);
    connect(m_language, &Button::clicked, this, &WindowBar::openLanguages);
    connect(m_menu, &Button::clicked, this, [this] { openMenu(); });
    connect(&appearance, &Appearance::changed, this, &WindowBar::restyle);
    retranslate();
    restyle();
    showLanguages();
}

bool WindowBar::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+Z is the field's as long as there is something of it to take back.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && !m_field->isUndoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto walk = [this, marks = press->modifiers().testFlag(Qt::ShiftModifier)](int by) {
        if (marks)
            Q_EMIT markWanted(by);
        else
            m_model.openNeighbour(by);
        return true;
    };
    switch (press->key()) {
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false; // the window's
        m_field->clear(); // Ctrl+Z brings the words back; with the person they go for good
        return true;
    default:
        return false;
    }
}

void WindowBar::setMenus(QMenu *languages, QMenu *all)
{
    m_languages = languages;
    m_all = all;
}

void WindowBar::setAsk(QAction *ask)
{
    m_ask->setCheckable(true);
    const auto follow = [this, ask] {
        m_ask->setChecked(ask->isChecked());
        m_ask->setToolTip(nameWithKey(*ask));
    };
    follow();
    connect(ask, &QAction::changed, m_ask, follow);
    connect(m_ask, &Button::clicked, ask, [this, ask] {
        m_ask->setChecked(ask->isChecked()); // the action decides
        ask->trigger();
    });
}

void WindowBar::setFilters(QAction *action)
{
    m_filters->setCheckable(true);
    const auto follow = [this, action] {
        m_filters->setVisible(action->isVisible());
        m_filters->setChecked(action->isChecked());
        m_filters->setAccessibleName(action->text().remove(u'&'));
        m_filters->setToolTip(m_filters->accessibleName());
        fit();
    };
    follow();
    connect(action, &QAction::changed, m_filters, follow);
    connect(m_filters, &Button::clicked, action, &QAction::trigger);
}

void WindowBar::openLanguages()
{
    open(m_languages, *m_language);
}

void WindowBar::openMenu()
{
    open(m_all, *m_menu);
}

void WindowBar::open(QMenu *menu, const QWidget &below)
{
    if (menu == nullptr)
        return;
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : below.width() - menu->sizeHint().width();
    menu->popup(below.mapToGlobal(QPoint(x, below.height() + 4)));
}

void WindowBar::follow(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Query && m_field->text() != m_model.query())
        m_field->setText(m_model.query());
    if (aspects & Aspect::Results)
        showFound();
    if (aspects & Aspect::Languages)
        showLanguages();
}

/// "23 results · 3 ms"
void WindowBar::showFound()
{
    const Finder &found = m_model.found();
    if (!found.answered())
        return;
    QString words = tr("%Ln result(s)", nullptr, found.total());
    if (found.searching())
        //: %1 is "23 results", %2 a number of milliseconds.
        words = tr("%1 · %2 ms").arg(words, QLocale().toString(qint64(found.took().count())));
    m_found->setText(words);
    fit();
}

void WindowBar::showLanguages()
{
    // Of menus and buttons; what is read is the strip's.
    const QString words = ownName(m_model.interfaceLanguage());
    m_language->setWords(words);
    m_language->setAccessibleName(tr("Languages: %1").arg(words));
    fit();
}

void WindowBar::setSync(const QString &words, const QString &full, bool late)
{
    m_late = late;
    m_sync->setColour(late ? m_appearance.colours().noteText : QColor());
    m_sync->setWords(words);
    m_sync->setAccessibleName(full);
    m_sync->setToolTip(full);
    fit();
}

void WindowBar::retranslate()
{
    m_field->setHint(tr("Search for a fiche, a word, an acronym"), tr("Search"));
    m_field->setAccessibleName(tr("Search"));
    m_glass->setText(tr("Search"));
    m_erase->setText(tr("Clear the search"));
    //: Button beside the search field: opens the conversation with questions.
    m_ask->setWords(tr("Ask"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    fit();
}

void WindowBar::restyle()
{
    const Colours &colours = m_appearance.colours();
    const int side = m_appearance.metrics().icon * 6 / 5;
    const qreal density = devicePixelRatioF();
    m_mark->setPixmap(iconPixmap(Icon::Escale, colours.primary, side, density, layoutDirection()));
    const auto inField = [&](Icon icon) {
        return iconPixmap(icon, colours.muted, m_appearance.metrics().smallIcon, density, layoutDirection());
    };
    m_glass->setIcon(inField(Icon::Search));
    m_erase->setIcon(inField(Icon::Close));
    m_ask->setSymbol(Icon::Speech);
    m_language->setSymbol(Icon::Globe);
    m_sync->setSymbol(Icon::Sync);
    m_sync->setColour(m_late ? colours.noteText : QColor());
    m_menu->setSymbol(Icon::Menu);
    m_filters->setSymbol(Icon::Filter);
    QFont font = m_appearance.font(TextRole::Body);
    m_field->setFont(font);
    setMinimumHeight(barHeight(m_appearance, TextRole::Body)); // of the field, the highest
    fit();
    update();
}

/// What gives way when the bar is too narrow: the count, then the words of Ask, then the name beside its mark. Decided
/// first and shown once: to show or hide lays the bar out, which asks again.
void WindowBar::fit()
{
    constexpr int leastField = 8; // in em: the beginning of what is typed is seen
    constexpr int slack = 28;     // of the two stretches and the distance after the name
    const QMargins margins = layout()->contentsMargins();
    const auto room = [this](const QWidget *part) { return part->sizeHint().width() + layout()->spacing(); };
    int width = margins.left() + margins.right() + slack + layout()->spacing() +
                std::max(m_field->minimumWidth(), m_field->font().pixelSize() * leastField);
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_mark, m_language, m_sync, m_menu})
        width += room(part);
    if (!m_filters->isHidden())
        width += room(m_filters);
    m_ask->setWordsShown(false);
    const int askIcon = room(m_ask);
    m_ask->setWordsShown(true);
    const int ask = room(m_ask), name = room(m_name), found = room(m_found);
    m_ask->setWordsShown(width + name + ask <= this->width());
    m_name->setVisible(width + name + askIcon <= this->width());
    m_found->setVisible(width + name + ask + found <= this->width());
}

void WindowBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void WindowBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_appearance.colours();
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void WindowBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QFrame::changeEvent(event);
}

} // namespace escale
