// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/drafthelpcard.h"

namespace escale {

DraftHelpCard::DraftHelpCard(const Appearance &appearance, DraftHelpModel &model, QWidget *parent)
    : ModelCard(appearance, model, parent), m_model(model)
{
    refill();
}

QString DraftHelpCard::title() const
{
    return m_model.help() == DraftHelp::Questions ? tr("Questions readers may ask")
           : m_model.help() == DraftHelp::Title   ? tr("Propose a title")
                                                  : tr("Propose a summary");
}

QString DraftHelpCard::sentWords() const
{
    return tr("The text of the fiche and what its cards say. Never sent: who you are, where its links lead.");
}

QString DraftHelpCard::waitingWords() const
{
    return tr("The model is writing. You can go on working.");
}

void DraftHelpCard::fillRefused()
{
    say(m_model.help() == DraftHelp::Questions
            ? tr("The model found no question that your text leaves open.")
            : tr("The model proposed nothing that your text says in this way. Your text is as it was."),
        Label::Ink::Note);
    addEnd(true);
}

void DraftHelpCard::fillStale()
{
    say(tr("You have changed the text since. The proposals were about the older one."), Label::Ink::Note);
    addEnd(true);
}

void DraftHelpCard::fillReady()
{
    const bool questions = m_model.help() == DraftHelp::Questions;
    say(questions ? tr("Asked by a model. Your text does not answer these: write the answer where you know it.")
                  : tr("Written by a model, checked here. Nothing changes before you take it."));
    for (const QString &words : m_model.proposals()) {
        label(words, TextRole::Body)->setContentLanguage(Language::Fr);
        if (questions)
            continue;
        Button *take = addButton("take", Button::Kind::Plain, tr("Put this in"));
        take->setAccessibleName(tr("Put this in: %1").arg(asFrench(words)));
        connect(
            take, &Button::clicked, this, [this, words] { Q_EMIT takeWanted(words); }, Qt::QueuedConnection);
    }
    addEnd(true);
}

} // namespace escale
