// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the file of vectors up to the library: asks the operator's server for each passage that has none, forgets
// those that stand nowhere any more. What has come is kept at once, so that a run that was cut short goes on where it
// ended. Only public texts of fiches leave, and none that speaks to a model.
#pragma once

#include "assistant/embedder.h"
#include "assistant/passagevectors.h"

namespace escale {

/// Lives in one thread; reads the library there, which takes seconds for a large one.
class VectorFill final : public QObject {
    Q_OBJECT

public:
    struct Counts {
        qsizetype passages = 0; ///< of the library, in the languages that were asked for
        qsizetype asked = 0, removed = 0;
    };

    /// `settings.embedder` is not empty; `clock` outlives it.
    VectorFill(QString libraryPath, const EndpointSettings &settings, ModelLimits limits, Clock &clock,
               QObject *parent = nullptr);
    ~VectorFill() override;

    /// Once. finished() comes later, or not at all when the object goes.
    void start(LanguageSet languages);

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype all);
    /// Errors: of the library, of the file, of the server.
    void finished(const escale::Result<escale::VectorFill::Counts> &result);

private:
    struct Missing {
        PassagePosition place;
        qint64 hash = 0;
        QString text;
    };
    Result<Done> lookFor(LanguageSet languages);
    void next();
    Result<Done> take(const QList<QList<float>> &vectors);
    void end(const Result<Done> &result);

    QString m_libraryPath, m_model;
    Embedder m_embedder;
    std::unique_ptr<PassageVectors> m_file;
    QList<Missing> m_missing;
    Counts m_counts;
};

} // namespace escale
