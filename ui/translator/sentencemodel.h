// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may read aloud, as a list: a mark for what has become of it, the sentence in its language.
#pragma once

#include "recording/recordingbooth.h"
#include "style/appearance.h"

#include <QAbstractListModel>

namespace escale {

class SentenceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Both outlive the model.
    SentenceModel(const Appearance &appearance, RecordingBooth &booth, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Appearance &m_appearance;
    RecordingBooth &m_booth;
};

/// What has become of a sentence, in a word: "recorded".
QString recordingStateWord(RecordingBooth::State state);
/// What there is to do now, in a sentence.
QString recordingStateWords(RecordingBooth::State state);
/// Why a take cannot be used, and what to do.
QString takeFaultWords(VoiceTake::Fault fault);

} // namespace escale
