// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/remarkspage.h"

#include "feed/plaintext.h"
#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "style/flow.h"
#include "workshop/unitnames.h"

#include <QEvent>
#include <QShortcut>

namespace escale {

RemarksPage::RemarksPage(const Appearance &appearance, Workshop &workshop, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_workshop(workshop), m_back(new QPushButton),
      m_title(new Label(appearance, TextRole::Title)), m_name(new Label(appearance, TextRole::Card)),
      m_none(new Label(appearance, TextRole::Body)), m_noAnswer(new Label(appearance, TextRole::Small)),
      m_pane(new ScrollPane(appearance))
{
    m_name->setContentLanguage(Language::Fr);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_back, 0, Qt::AlignLeading);
    all->addWidget(m_title);
    all->addWidget(m_name);
    all->addWidget(m_none);
    m_noAnswer->setInk(Label::Ink::Muted);
    all->addWidget(m_noAnswer);
    all->addWidget(m_pane, 1);
    connect(m_back, &QPushButton::clicked, this, &RemarksPage::left);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (m_closing.isEmpty())
            Q_EMIT left();
        else
            askAbout({});
    });
    connect(&m_workshop, &Workshop::rowsChanged, this, &RemarksPage::refill);
    refill();
}

void RemarksPage::showRemarksOf(const QString &fiche)
{
    m_fiche = fiche;
    m_closing.clear();
    refill();
}

QPushButton *RemarksPage::key(int remark, const QString &name) const
{
    const QWidget *card = m_cards.value(remark);
    return card == nullptr ? nullptr : card->findChild<QPushButton *>(name);
}

/// A press that takes something away for everybody is asked about in its place, one remark at a time.
void RemarksPage::askAbout(const QString &remark)
{
    m_closing = remark;
    refill();
    for (const QWidget *card : std::as_const(m_cards)) {
        if (auto *no = card->findChild<QPushButton *>(QStringLiteral("no")))
            no->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *RemarksPage::cardOf(const ReaderSuggestion &remark)
{
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    QStringList about;
    if (const QString place = unitName(remark.section, {}); place != remark.section)
        about.append(place);
    const QDate day = QDateTime::fromString(remark.created, Qt::ISODate).toLocalTime().date();
    if (day.isValid())
        about.append(dateText(day, interfaceLanguage()));
    if (!remark.read)
        about.append(tr("New"));
    auto *head = new Label(m_appearance, TextRole::Small);
    head->setInk(Label::Ink::Muted);
    head->setText(about.join(QStringLiteral(" · ")));
    auto *words = new Label(m_appearance, TextRole::Body);
    words->setText(remark.text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(head);
    column->addWidget(words);
    auto *keys = new QWidget;
    auto *row = new WrapLayout(m_appearance.metrics().unit, keys);
    const auto add = [&](const char *name, const QString &text, auto press) {
        auto *key = new QPushButton(text);
        key->setObjectName(QLatin1String(name));
        key->setAccessibleName(text + QStringLiteral(": ") + cleanText(remark.text, TextShape::SingleLine).left(60));
        row->addWidget(key);
        connect(key, &QPushButton::clicked, this, press, Qt::QueuedConnection); // the key goes with what it does
        return key;
    };
    if (!remark.read)
        add("read", tr("I have read it"), [this, id = remark.id] { m_workshop.markRemarkRead(m_fiche, id); });
    add("there", tr("Change the text there"), [this, path = remark.section] { Q_EMIT placeWanted(m_fiche, path); });
    const QString close = tr("Delete the remark");
    if (m_closing == remark.id) {
        // All of the place of the key that was pressed: a second press of the same finger is "no".
        QPushButton *no = add("no", tr("No"), [this] { askAbout({}); });
        no->setMinimumWidth(QPushButton(close).sizeHint().width());
        add("yes", tr("Yes, delete it for everybody"), [this, id = remark.id] {
            askAbout({}); // the server may not take it
            m_workshop.closeRemark(m_fiche, id);
        });
    } else {
        add("close", close, [this, id = remark.id] { askAbout(id); });
    }
    column->addWidget(keys);
    return card;
}

/// Who has a key in hand has the one of the same name afterwards, or the next remark's.
void RemarksPage::refill()
{
    const auto *focused = qobject_cast<QPushButton *>(focusWidget());
    const bool hadKeys = focused != nullptr && focused->hasFocus() && m_pane->isAncestorOf(focused);
    const QString name = hadKeys ? focused->objectName() : QString();
    int at = 0;
    for (int i = 0; i < m_cards.size(); ++i) {
        if (focused != nullptr && m_cards[i]->isAncestorOf(focused))
            at = i;
    }
    m_back->setText(tr("My fiches"));
    m_title->setText(tr("Remarks of readers"));
    m_none->setText(tr("There is no remark about this fiche."));
    m_noAnswer->setText(
        tr("The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there."));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    m_cards.clear();
    m_name->clear();
    for (const WorkshopRow &row : m_workshop.rows()) {
        if (m_fiche.isEmpty() || row.remote != m_fiche)
            continue;
        m_name->setText(cleanText(row.title, TextShape::SingleLine));
        for (const ReaderSuggestion &remark : row.remarks) {
            m_cards.append(cardOf(remark));
            column->addWidget(m_cards.last());
        }
    }
    column->addStretch(1);
    m_pane->setWidget(inside);
    m_none->setVisible(m_cards.isEmpty());
    m_noAnswer->setVisible(!m_cards.isEmpty());
    m_pane->setVisible(!m_cards.isEmpty());
    if (!hadKeys)
        return;
    at = std::min(at, static_cast<int>(m_cards.size()) - 1);
    QPushButton *next = key(at, name);
    if (next == nullptr && (name == QLatin1String("no") || name == QLatin1String("yes")))
        next = key(at, QStringLiteral("close"));
    if (next == nullptr)
        next = key(at, QStringLiteral("there"));
    (next != nullptr ? next : m_back)->setFocus(Qt::OtherFocusReason);
}

void RemarksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace escale
