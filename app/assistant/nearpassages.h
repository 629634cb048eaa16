// SPDX-License-Identifier: GPL-3.0-or-later
// The passages of a library that are nearest to a question's vector, read and whole. Of one thread: the windows keep it
// in a Worker (fiche/workerthread.h).
#pragma once

#include "assistant/passagevectors.h"

namespace escale {

class Reader;

class NearPassages {
public:
    NearPassages(QString libraryPath, QString model);
    ~NearPassages();
    NearPassages(const NearPassages &) = delete;
    NearPassages &operator=(const NearPassages &) = delete;

    /// Best first, at most `most`, in these languages; only texts that are still those the vectors were made of. Empty
    /// where there is no file of vectors. Errors: of the library, of the file.
    [[nodiscard]] Result<QList<SourcePassage>> find(const QList<float> &vector, LanguageSet languages, int most);

private:
    Result<Done> open();

    QString m_libraryPath, m_model;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<PassageVectors> m_file;
};

} // namespace escale
