// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/sentencemodel.h"

#include "l10n/isolate.h"

namespace escale {

using State = RecordingBooth::State;

SentenceModel::SentenceModel(const Appearance &appearance, RecordingBooth &booth, QObject *parent)
    : QAbstractListModel(parent), m_appearance(appearance), m_booth(booth)
{
    connect(&booth, &RecordingBooth::listChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&booth, &RecordingBooth::currentChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int SentenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_booth.sentences().size());
}

QVariant SentenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString sentence = m_booth.sentences().at(index.row()).phrase.text;
    const State state = m_booth.stateOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return (state == State::Kept            ? QStringLiteral("✓ ")
                : state == State::Waiting       ? QStringLiteral("● ")
                : state == State::ToRecordAgain ? QStringLiteral("↻ ")
                                                : QString()) +
               isolated(sentence, direction(m_appearance.language()));
    case Qt::AccessibleTextRole:
        return QString(isolated(sentence, direction(m_appearance.language())) + QStringLiteral(", ") +
                       recordingStateWord(state));
    case Qt::FontRole:
        return m_appearance.font(TextRole::Body, m_booth.language());
    case Qt::TextAlignmentRole: {
        using ::operator|; // Qt's for alignments
        return QVariant::fromValue(Qt::AlignAbsolute | Qt::AlignVCenter |
                                   (direction(m_booth.language()) == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QString recordingStateWord(State state)
{
    switch (state) {
    case State::Kept:
        return SentenceModel::tr("recorded");
    case State::Waiting:
        return SentenceModel::tr("to be listened to");
    case State::Recording:
        return SentenceModel::tr("being recorded");
    case State::ToRecordAgain:
        return SentenceModel::tr("to be recorded again");
    default:
        return SentenceModel::tr("not recorded");
    }
}

QString recordingStateWords(State state)
{
    switch (state) {
    case State::Nothing:
        return SentenceModel::tr("The library has no sentence in this language.");
    case State::ToRecord:
        return SentenceModel::tr("Nobody has read this sentence yet.");
    case State::ToRecordAgain:
        return SentenceModel::tr("The words of this sentence have changed since somebody read it, so that recording is "
                                 "not heard any more. Read it again.");
    case State::Recording:
        return SentenceModel::tr("Recording. Read the sentence, then stop.");
    case State::Judging:
        return SentenceModel::tr("One moment…");
    case State::Waiting:
        return SentenceModel::tr("This is good. Listen to it, then keep it or record it again.");
    case State::Kept:
        return SentenceModel::tr("Recorded: this voice is heard on the pages.");
    case State::Refused:
        break;
    }
    return {};
}

QString takeFaultWords(VoiceTake::Fault fault)
{
    switch (fault) {
    case VoiceTake::Fault::None:
        break;
    case VoiceTake::Fault::Silent:
        return SentenceModel::tr("No voice was heard. Come closer to the microphone, or turn it up, and record again.");
    case VoiceTake::Fault::Noisy:
        return SentenceModel::tr("There is too much noise around your voice. Find a quieter place and record again.");
    case VoiceTake::Fault::Clipped:
        return SentenceModel::tr("This was too loud for the microphone. Move back a little and record again.");
    case VoiceTake::Fault::Uneven:
        return SentenceModel::tr("One sound is much louder than your voice, a knock perhaps. Record again.");
    case VoiceTake::Fault::Short:
        return SentenceModel::tr("This is too short for the whole sentence. Read all of it and record again.");
    case VoiceTake::Fault::Long:
        return SentenceModel::tr("This is longer than half a minute. Read only this sentence and record again.");
    }
    return {};
}

} // namespace escale
