// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to a model: the question without what is private, numbered passages marked as data, what to answer and
// in which form; or an author's paragraph or fiche, or a French text to translate, marked as data too. Nothing else of
// the person or of the conversation. Pure.
#pragma once

#include "ask/answer.h"
#include "assistant/drafthelp.h"

#include <QByteArray>

namespace escale {

/// The body of POST /chat/completions. `chosen`: which of `passages` it holds, in this order; each keeps its number in
/// `passages`, from 1. `schema`: with response_format json_schema; without it only the words ask for
/// JSON, for servers that know no schema.
QByteArray chatRequest(const QString &model, const QString &question, const QList<SourcePassage> &passages,
                       const QList<int> &chosen, bool schema);
/// The body of POST /chat/completions that asks for a paragraph in simpler words. `paragraph` and `keep` (words behind
/// which a link is: they stay as they are) as they may leave this machine.
QByteArray simplerRequest(const QString &model, const QString &paragraph, const QStringList &keep, bool schema);
/// The body of POST /chat/completions that asks for abstracts, titles or questions for a fiche that is being written,
/// as it may leave this machine. All passages are its own.
QByteArray draftHelpRequest(const QString &model, DraftHelp help, const QList<SourcePassage> &passages, bool schema);
/// The body of POST /chat/completions that asks for a French text in `language`. `text`: as it may leave this machine,
/// with its marks as numbers ("<1>words</1>").
QByteArray translationRequest(const QString &model, const QString &text, Language language, bool schema);
/// The body of POST /rerank: as llama.cpp, vLLM and Cohere want it, or (`prompt` and `input`) as Albert does.
enum class RerankForm : quint8 { QueryDocuments, PromptInput };
QByteArray rerankRequest(const QString &model, const QString &question, const QList<SourcePassage> &passages,
                         RerankForm form);
/// The body of POST /embeddings.
QByteArray embeddingsRequest(const QString &model, const QStringList &texts);
/// A passage with its titles, as /rerank and /embeddings are given it.
QString titledText(const SourcePassage &passage);
/// The passages that may be shown to a model: not those that speak to one.
QList<SourcePassage> withoutInstructions(const QList<SourcePassage> &passages);
/// As a model is shown one: plain text, bounded.
QString passageText(const SourcePassage &passage);

} // namespace escale
