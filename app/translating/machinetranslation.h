// SPDX-License-Identifier: GPL-3.0-or-later
// A translation of the segment at hand by the model, without a window (consentedrequest.h): asked for by a person, one
// segment at a time, judged by the checks of every translation (translationchecks.h) before it is shown, and never
// more than a proposal: what is taken is a text to check.
#pragma once

#include "assistant/consentedrequest.h"
#include "translating/translationdesk.h"

namespace escale {

class MachineTranslation final : public ConsentedRequest {
    Q_OBJECT

public:
    /// Both outlive it.
    MachineTranslation(TranslationDesk &desk, Clock &clock, QObject *parent = nullptr);
    ~MachineTranslation() override;

    /// Asks about the segment at hand. Nothing happens without a model or for a segment without French words. What
    /// leaves is the French with its marks; where its links lead stays here.
    void begin();
    /// The proposal as the translation of its segment, to be checked; the desk's is replaced.
    void take();

    [[nodiscard]] Language language() const { return m_language; }   ///< that it is asked for
    [[nodiscard]] const QString &target() const { return m_target; } ///< with marks (markedtext.h)
    /// Refused: what says another thing than the French does.
    [[nodiscard]] const QList<TranslationFinding> &findings() const { return m_findings; }

protected:
    Result<Parcel> parcel(const QStringList &hidden) override;
    void judge(const QByteArray &said) override;
    void forget() override;

private:
    void follow();

    TranslationDesk &m_desk;
    QString m_fiche;
    Language m_language = Language::En;
    Segment m_segment; ///< that it is about, as it was
    Redaction m_sent;  ///< its French as it leaves
    QString m_target;
    QList<TranslationFinding> m_findings;
};

/// Whether a text with this finding says another thing than the French: a proposal is refused then.
bool refusesProposal(TranslationCheck check);

} // namespace escale
