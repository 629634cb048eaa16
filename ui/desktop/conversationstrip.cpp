// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/conversationstrip.h"

#include "desktop/barheight.h"
#include "desktop/commands.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace escale {
namespace {

/// What is known of a person; the other parts of a filter are about fiches.
constexpr std::array personParts{Facet::Place, Facet::Age, Facet::Status, Facet::Level};

/// Choices that are no fact about anybody: the whole country and online are kept whoever it is.
bool isFact(Facet part, const FilterChoice &choice)
{
    return !choice.id.isEmpty() && (part != Facet::Place || (choice.id != nationalPlace && choice.id != onlinePlace));
}

} // namespace

ConversationStrip::ConversationStrip(const Appearance &appearance, DesktopModel &model, const Actions &actions,
                                     QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_model(model), m_row(new QHBoxLayout(this)),
      m_chipRow(new QHBoxLayout), m_mineWords(new Label(appearance, TextRole::Small)),
      m_personsWords(new Label(appearance, TextRole::Small)), m_mine(new LanguageCombo(appearance)),
      m_persons(new LanguageCombo(appearance)), m_add(new Button(appearance, Button::Kind::Chip)),
      m_facts(new QMenu(this))
{
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->setSpacing(8);
    m_chipRow->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mineWords, m_mine, m_personsWords, m_persons})
        m_row->addWidget(widget, 0, Qt::AlignVCenter);
    m_row->addSpacing(8);
    m_row->addLayout(m_chipRow);
    m_row->addWidget(m_add, 0, Qt::AlignVCenter);
    m_row->addStretch(1);
    for (const auto &[action, icon] : {std::pair{actions.personsWindow, Icon::Share},
                                       {actions.phrases, Icon::Speech},
                                       {actions.nextPerson, Icon::Person}}) {
        m_buttons.append(buttonFor(action, icon));
        m_row->addWidget(m_buttons.last(), 0, Qt::AlignVCenter);
    }
    for (Label *label : {m_mineWords, m_personsWords}) {
        label->setWordWrap(false);
        label->setInk(Label::Ink::Muted);
    }
    m_add->setSymbol(Icon::Plus);
    connect(m_add, &Button::clicked, this, &ConversationStrip::openMenu);
    connect(m_mine, &LanguageCombo::chosen, &model, &DesktopModel::setContentLanguage);
    connect(m_persons, &LanguageCombo::chosen, &model, &DesktopModel::setPersonsLanguage);
    connect(m_facts, &QMenu::aboutToShow, this, &ConversationStrip::fillMenu);
    connect(&model, &DesktopModel::changed, this, &ConversationStrip::follow);
    connect(&appearance, &Appearance::changed, this, &ConversationStrip::restyle);
    retranslate();
    showLanguages();
    showFacts();
    restyle();
}

Button *ConversationStrip::buttonFor(QAction *action, Icon icon)
{
    auto *button = new Button(m_appearance, Button::Kind::Plain);
    button->setSymbol(icon);
    button->setTextRole(TextRole::Small);
    button->setCheckable(action->isCheckable());
    const auto follow = [this, button, action] {
        button->setWords(action->text().remove(u'&'));
        button->setToolTip(nameWithKey(*action));
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
        arrange();
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &Button::clicked, action, &QAction::trigger);
    return button;
}

FilterView ConversationStrip::view() const
{
    return {m_model.taxonomy(), m_model.interfaceLanguage(), m_model.filter(), m_model.found().counts()};
}

void ConversationStrip::follow(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Languages)
        showLanguages();
    if (aspects & (Aspect::Filter | Aspect::Languages))
        showFacts();
}

void ConversationStrip::showLanguages()
{
    m_mine->show(m_model.contentLanguage());
    m_persons->show(m_model.secondLanguage().value_or(m_model.contentLanguage()));
}

void ConversationStrip::showFacts()
{
    for (Button *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater(); // the press may have come from it
    }
    m_known = 0;
    for (const Facet part : personParts) {
        for (const FilterChoice &choice : choicesOf(part, view())) {
            if (!choice.chosen || !isFact(part, choice))
                continue;
            ++m_known;
            auto *chip = new Button(m_appearance, Button::Kind::Chip, this);
            chip->setTextRole(TextRole::Small);
            chip->setWords(choice.words);
            chip->setSymbol(Icon::Close);
            //: What is known of a person, on a button that takes it back; %1 is "18 to 25 years" or "Isère (38)".
            chip->setAccessibleName(tr("Remove: %1").arg(choice.words));
            chip->setToolTip(chip->accessibleName());
            connect(chip, &Button::clicked, &m_model,
                    [this, part, id = choice.id] { m_model.setFilter(withChoice(m_model.filter(), part, id, false)); });
            m_chipRow->addWidget(chip, 0, Qt::AlignVCenter);
            m_chips.append(chip);
        }
    }
    arrange();
}

/// When it opens: 101 départements are not in it, they are looked for by typing.
void ConversationStrip::fillMenu()
{
    m_facts->clear();
    for (const Facet part : personParts) {
        QMenu *menu = m_facts->addMenu(partTitle(part, m_model.interfaceLanguage()));
        for (const FilterChoice &choice : choicesOf(part, view())) {
            QAction *action = menu->addAction(QString(choice.words).replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(choice.chosen);
            connect(action, &QAction::triggered, &m_model, [this, part, id = choice.id](bool on) {
                m_model.setFilter(withChoice(m_model.filter(), part, id, on));
            });
        }
        if (part == Facet::Place) {
            menu->addSeparator();
            //: Opens the field in which a département is typed.
            connect(menu->addAction(tr("Another place…")), &QAction::triggered, this, &ConversationStrip::placeWanted);
        }
    }
}

void ConversationStrip::openMenu()
{
    const int x = layoutDirection() == Qt::RightToLeft ? m_add->width() - m_facts->sizeHint().width() : 0;
    m_facts->popup(m_add->mapToGlobal(QPoint(x, m_add->height() + 4)));
}

void ConversationStrip::openPersons()
{
    m_persons->setFocus(Qt::ShortcutFocusReason);
    m_persons->showPopup();
}

/// The first way that fits, of: everything; no words before the languages; no words on the buttons but the last; the
/// chips as one button; my own language away.
void ConversationStrip::arrange()
{
    constexpr int ways = 5;
    const auto take = [this](int way) {
        for (Label *label : {m_mineWords, m_personsWords})
            label->setVisible(way < 1);
        for (int i = 0; i < m_buttons.size(); ++i)
            m_buttons[i]->setWordsShown(way < 2 || (i + 1 == m_buttons.size() && way < 4));
        for (Button *chip : m_chips)
            chip->setVisible(way < 3);
        //: Button that lists what is known of the person: place, age, status.
        m_add->setWords(way >= 3 && m_known > 0 ? tr("Facts: %1").arg(QLocale().toString(m_known)) : QString());
        m_add->setAccessibleName(way >= 3 && m_known > 0 ? m_add->words() : tr("What is known of the person"));
        m_mine->setVisible(way < 4);
        m_row->invalidate();
        return m_row->sizeHint().width() <= width(); // with every word on one line
    };
    if (m_buttons.size() < 3)
        return; // still being built
    for (int way = 0; way < ways && !take(way); ++way) {
    }
}

void ConversationStrip::retranslate()
{
    //: Before a language: the one the caseworker reads.
    m_mineWords->setText(tr("I read"));
    //: Before a language: the one that the person beside the caseworker reads.
    m_personsWords->setText(tr("The person reads"));
    m_mine->setAccessibleName(m_mineWords->text());
    m_persons->setAccessibleName(m_personsWords->text());
    m_mine->setToolTip(m_mineWords->text());
    m_persons->setToolTip(tr("The person reads (Ctrl+L, then two letters: ar, ps, ti…)"));
    m_add->setToolTip(tr("What is known of the person"));
    setAccessibleName(tr("Conversation"));
}

void ConversationStrip::restyle()
{
    setFixedHeight(barHeight(m_appearance, TextRole::Small));
    arrange();
    update();
}

void ConversationStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ConversationStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_appearance.colours();
    painter.fillRect(rect(), colours.primarySoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void ConversationStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFacts();
    }
    QFrame::changeEvent(event);
}

} // namespace escale
