// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/askleavescard.h"

#include "askview/quotetext.h"
#include "l10n/isolate.h"
#include "style/hintfield.h"

#include <QCheckBox>

namespace escale {

AskLeavesCard::AskLeavesCard(const Appearance &appearance, const AskTurn &turn, const How &how)
    : AskCard(appearance, false)
{
    addWhat(turn, how.asks);
    if (how.asks)
        addQuestions(how.eachTime);
}

void AskLeavesCard::addWhat(const AskTurn &turn, bool asks)
{
    const Language in = m_appearance.language();
    const WhatLeaves &leaves = turn.leaves;
    QVBoxLayout *card = &column();
    addLabel(m_appearance, asks ? tr("What is about to leave this computer") : tr("What has left this computer"),
             TextRole::Card, in, card);
    //: %1: name of a server, %2: name of a model on it.
    addLabel(m_appearance,
             leaves.model.isEmpty() ? tr("To %1.").arg(leaves.host)
                                    : tr("To %1, model %2.").arg(leaves.host, leaves.model),
             TextRole::Small, in, card)
        ->setInk(Label::Ink::Muted);
    addLabel(m_appearance, tr("The server receives"), TextRole::Small, in, card);
    const Redaction &question = leaves.question;
    auto *sent = new QuoteText(m_appearance, TextRole::Body);
    QList<TextRange> hidden;
    for (const PrivateWords &one : question.removed) {
        for (qsizetype at = question.text.indexOf(one.placeholder); at >= 0;
             at = question.text.indexOf(one.placeholder, at + 1))
            hidden.append({at, one.placeholder.size()});
    }
    sent->setText(question.text, languageOfTyped(question.text, turn.language), hidden);
    sent->setObjectName(QStringLiteral("sent"));
    card->addWidget(sent);
    //: %1 and %2 are numbers.
    addLabel(m_appearance,
             tr("Passages of public fiches: %1 (%2 characters)")
                 .arg(QLocale().toString(leaves.passages.size()), QLocale().toString(leaves.characters)),
             TextRole::Small, in, card)
        ->setInk(Label::Ink::Muted);
    for (const SourcePassage &one : leaves.passages) {
        const Qt::LayoutDirection along = direction(one.language);
        QString words = isolated(one.ficheTitle, along);
        if (!one.section.title.isEmpty())
            words += QStringLiteral(" › ") + isolated(one.section.title, along);
        addLabel(m_appearance, words, TextRole::Small, one.language, card);
    }
    if (leaves.more > 0)
        //: %1 is a number.
        addLabel(m_appearance,
                 tr("Up to %1 more passages of public fiches may follow: those that are near the question.")
                     .arg(QLocale().toString(leaves.more)),
                 TextRole::Small, in, card)
            ->setInk(Label::Ink::Muted);
    addLabel(
        m_appearance,
        tr("Never sent: who the person is, earlier questions, what was read. Names come back on this screen only."),
        TextRole::Small, in, card)
        ->setInk(Label::Ink::Muted);
}

void AskLeavesCard::addQuestions(bool eachTime)
{
    auto *hide = new QHBoxLayout;
    auto *field = new HintField;
    field->setFont(m_appearance.font(TextRole::Body));
    field->setHint(tr("Another word to hide"));
    field->setAccessibleName(field->hint());
    hide->addWidget(field, 1);
    const auto mark = [this, field] { Q_EMIT hideWanted(field->text()); };
    connect(addSmallButton(m_appearance, Button::Kind::Plain, tr("Hide"), hide), &Button::clicked, this, mark,
            Qt::QueuedConnection);
    connect(field, &QLineEdit::returnPressed, this, mark, Qt::QueuedConnection);
    column().addLayout(hide);
    auto *each = new QCheckBox(tr("Show this before each question"));
    each->setFont(m_appearance.font(TextRole::Small));
    each->setChecked(eachTime);
    connect(each, &QCheckBox::toggled, this, &AskLeavesCard::eachTimeWanted);
    column().addWidget(each);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    connect(addSmallButton(m_appearance, Button::Kind::Plain, tr("Without a model"), row), &Button::clicked, this,
            &AskLeavesCard::withoutModelWanted, Qt::QueuedConnection);
    Button *send = addSmallButton(m_appearance, Button::Kind::Primary, tr("Send"), row);
    send->setObjectName(QStringLiteral("send"));
    connect(send, &Button::clicked, this, &AskLeavesCard::sendWanted, Qt::QueuedConnection);
    column().addLayout(row);
}

} // namespace escale
