// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong between this computer and a source of fiches: the chain from the settings to a text, where it breaks,
// and what to do about it.
#pragma once

#include "services/feedcheck.h"
#include "station/settings.h"

#include <QObject>

namespace escale {

struct DiagnosisStep {
    enum class Link : quint8 { Settings, Network, Security, List, Texts };
    enum class State : quint8 { Passed, Failed, NotReached };
    Link link = Link::Settings;
    State state = State::NotReached;
    QString sentence; ///< of one that failed: what it is, and what to do; of the list: how many

    friend bool operator==(const DiagnosisStep &, const DiagnosisStep &) = default;
};

/// The five links. `error`: what ended the check, nothing when all went well; `listed`: how many fiches the list had,
/// nothing when it never came; `host`: of the address.
QList<DiagnosisStep> diagnosisOf(const std::optional<Error> &error, std::optional<int> listed, const QString &host);

class FeedDiagnosis final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit FeedDiagnosis(Clock &clock, QObject *parent = nullptr);

    /// finished() answers; at once when the settings themselves are wrong. `typedKey`: one that is not saved yet.
    void start(const Settings &settings, const QString &typedKey = {});
    void stop();
    [[nodiscard]] bool running() const { return m_check.running(); }
    /// "Key" and words are left out: to be sent to who can help.
    static QString asText(const QList<DiagnosisStep> &steps);
    static QString linkName(DiagnosisStep::Link link);

Q_SIGNALS:
    void finished(const QList<escale::DiagnosisStep> &steps);

private:
    FeedCheck m_check;
    std::optional<int> m_listed;
    QString m_host;
};

} // namespace escale
