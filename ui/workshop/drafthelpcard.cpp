// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/drafthelpcard.h"

#include <QCheckBox>

namespace escale {

DraftHelpCard::DraftHelpCard(const Appearance &appearance, DraftHelpModel &model, QWidget *parent)
    : ModelCard(appearance, parent), m_model(model)
{
    connect(&model, &DraftHelpModel::changed, this, &DraftHelpCard::refill);
    refill();
}

bool DraftHelpCard::fill()
{
    using State = DraftHelpModel::State;
    const bool questions = m_model.help() == DraftHelp::Questions;
    if (m_model.state() == State::None)
        return false;
    label(questions                            ? tr("Questions readers may ask")
          : m_model.help() == DraftHelp::Title ? tr("Propose a title")
                                               : tr("Propose a summary"),
          TextRole::Card);
    switch (m_model.state()) {
    case State::None:
        break;
    case State::Preview:
        showPreview();
        break;
    case State::Waiting:
        addWaiting(tr("The model is writing. You can go on working."));
        break;
    case State::Ready:
        showProposals();
        break;
    case State::Nothing:
        say(questions ? tr("The model found no question that your text leaves open.")
                      : tr("The model proposed nothing that your text says in this way. Your text is as it was."),
            Label::Ink::Note);
        addEnd(true);
        break;
    case State::Failed:
        addFailed(m_model.trouble());
        break;
    case State::Stale:
        say(tr("You have changed the text since. The proposals were about the older one."), Label::Ink::Note);
        addEnd(true);
        break;
    }
    return true;
}

void DraftHelpCard::showPreview()
{
    const DraftHelpModel::Leaves &leaves = m_model.leaves();
    QCheckBox *each =
        addPreview({leaves.host, leaves.model, wholeText(leaves.passages), leaves.removed,
                    tr("The text of the fiche and what its cards say. Never sent: who you are, where its links lead.")},
                   [this](const QString &words) { m_model.hide(words); });
    each->setChecked(m_model.showsEachTime());
    connect(each, &QCheckBox::toggled, &m_model, &DraftHelpModel::setShowsEachTime);
    connect(button(QStringLiteral("send")), &Button::clicked, &m_model, &DraftHelpModel::send, Qt::QueuedConnection);
}

void DraftHelpCard::showProposals()
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
