<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Latchkey::ActivityDock</name>
    <message>
        <source>Session activity</source>
        <translation>セッションの通信履歴</translation>
    </message>
    <message>
        <source>Session &amp;activity</source>
        <translation>セッションの通信履歴(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>HTTP status, what went wrong all the same</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>プロキシのエラー</translation>
    </message>
    <message>
        <source>proxy wants a password</source>
        <translation>プロキシの認証が必要</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼できないサーバー</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>応答が長すぎる</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityPane</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Co&amp;py for support</source>
        <translation>サポート用にコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Requests of this session, without keys and values</source>
        <translation>このセッションのリクエスト (キーと値は含みません)</translation>
    </message>
    <message>
        <source>Copies these requests with the versions of Latchkey, Qt and TLS, the system and the proxy: no key and no value</source>
        <translation>リクエストの履歴を、Latchkey、Qt、TLS のバージョンおよびシステムとプロキシの情報とともにコピーします。キーと値は含みません</translation>
    </message>
    <message>
        <source>No request has been sent yet.</source>
        <translation>リクエストはまだ送信されていません。</translation>
    </message>
    <message>
        <source>Session activity</source>
        <translation>セッションの通信履歴</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Latchkey::AppearanceMenu</name>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>外観(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Latchkey::BaseUrlText</name>
    <message>
        <source>&quot;%1&quot; is not a URL. It must look like https://host/path.</source>
        <translation>「%1」は URL ではありません。https://host/path の形式で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the URL must begin with https://.</source>
        <translation>「%1」は使えません。URL は https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: over plain http the key and the values could be read on the way. Use https.</source>
        <translation>「%1」は使えません。暗号化されない http では、キーと値を通信の途中で読み取られるおそれがあります。https を使ってください。</translation>
    </message>
    <message>
        <source>The URL cannot be used: it must not hold a user name, a password, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>この URL は使えません。ユーザー名、パスワード、「?」、「#」を含めることはできません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CaFileField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation>CA ファイルをクリア</translation>
    </message>
    <message>
        <source>CA &amp;file (optional)</source>
        <translation>CA ファイル (省略可)(&amp;F)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not taken.</source>
        <translation>「%1」は設定されませんでした。</translation>
    </message>
    <message>
        <source>A PEM file with your organization&apos;s certificate authorities, trusted besides the system&apos;s and by this profile alone.</source>
        <translation>組織の認証局の証明書を収めた PEM ファイルです。システムの認証局に加えて、このプロファイルでのみ信頼されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictView</name>
    <message>
        <source>&amp;Use these</source>
        <translation>選択内容を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Decide l&amp;ater</source>
        <translation>後で決める(&amp;A)</translation>
    </message>
    <message>
        <source>Theirs or mine</source>
        <translation>相手の変更か自分の変更か</translation>
    </message>
    <message>
        <source>Puts what is chosen into the form; nothing is sent until you save</source>
        <translation>選択した内容をフォームに反映します。保存するまで何も送信されません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 when loaded</source>
        <translation>読み込み時の%1</translation>
    </message>
    <message>
        <source>Empty when loaded</source>
        <translation>読み込み時は空</translation>
    </message>
    <message>
        <source>When loaded: %1</source>
        <translation>読み込み時: %1</translation>
    </message>
    <message>
        <source>Both changed it alike: %1</source>
        <translation>双方が同じ内容に変更: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を使う</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Changed %1, cannot be compared</source>
        <translation>変更されましたが、比較できません (%1)</translation>
    </message>
    <message>
        <source>May have been changed %1, cannot be compared</source>
        <translation>変更された可能性がありますが、比較できません (%1)</translation>
    </message>
    <message>
        <source>What you have typed is dropped</source>
        <translation>入力した値は破棄されます</translation>
    </message>
    <message>
        <source>The stored value is replaced by yours</source>
        <translation>保存されている値を入力した値で置き換えます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a field and what becomes of it, as in &quot;Name: Take theirs&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectPage</name>
    <message>
        <source>Keep the key in the &amp;system&apos;s keychain</source>
        <translation>キーをシステムのキーチェーンに保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Latchkey edits the secrets that your Together AI deployments read. It needs an API key of the project.</source>
        <translation>Latchkey は、Together AI のデプロイメントが読み取るシークレットを編集します。プロジェクトの API キーが必要です。</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>No key at hand? Try Latchkey on made-up secrets. Nothing leaves this machine.</source>
        <translation>キーがお手元になければ、架空のシークレットで Latchkey を試せます。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Connect to your project</source>
        <translation>プロジェクトに接続</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>It is read from there at the next start. Nothing else of Latchkey&apos;s holds it.</source>
        <translation>次回の起動時にキーチェーンから読み取られます。Latchkey 自身はほかのどこにも保存しません。</translation>
    </message>
    <message>
        <source>Kept in memory for this run only. You can also set TOGETHER_API_KEY before you start Latchkey.</source>
        <translation>今回の起動中に限りメモリに保持されます。Latchkey を起動する前に TOGETHER_API_KEY を設定しておくこともできます。</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>キーとして使えません</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>キーには空白、改行、ASCII 以外の文字は含まれません。キーだけを、全体が入るようにコピーし直してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionBanner</name>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>Protected: each save wants the secret&apos;s name</source>
        <translation>保護: 保存のたびにシークレットの名前の入力が必要です</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionFlow</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Its key is looked up in the system&apos;s keychain, which may ask you to unlock it.</source>
        <translation>システムのキーチェーンからキーを読み取ります。キーチェーンのロック解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Enter the key instead</source>
        <translation>代わりにキーを入力</translation>
    </message>
    <message>
        <source>The key is needed</source>
        <translation>キーが必要です</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Its certificate authorities: %1</source>
        <translation>認証局の証明書: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>キーは今回の起動中に限り保持されます</translation>
    </message>
    <message>
        <source>The connection could not be stored: its settings cannot be written.</source>
        <translation>設定を書き込めないため、接続を保存できませんでした。</translation>
    </message>
    <message>
        <source>Latchkey has paused</source>
        <translation>Latchkey を一時停止しました</translation>
    </message>
    <message>
        <source>Nobody was here for a while. The key is no longer in memory; your edits are still here.</source>
        <translation>しばらく操作がありませんでした。キーはメモリから消去しましたが、編集内容は残っています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>キーを読み取り中…</translation>
    </message>
    <message>
        <source>The password is kept for this run only</source>
        <translation>パスワードは今回の起動中に限り保持されます</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionSwitch</name>
    <message>
        <source>%1, protected</source>
        <translation>%1、保護</translation>
    </message>
    <message>
        <source>Go to another connection</source>
        <translation>別の接続に切り替えます</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <translation>接続: なし</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>接続の管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestText</name>
    <message>
        <source>Ask the system for a proxy</source>
        <translation>システムのプロキシの確認</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>アドレスの解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Go through the proxy</source>
        <translation>プロキシ経由の接続</translation>
    </message>
    <message>
        <source>Verify the server and encrypt</source>
        <translation>サーバーの検証と暗号化</translation>
    </message>
    <message>
        <source>Ask whose the key is</source>
        <translation>キーの所属の確認</translation>
    </message>
    <message>
        <source>List the secrets</source>
        <translation>シークレットの一覧の取得</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>プロキシは使いません。</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>プロファイルで %1 が指定されています。</translation>
    </message>
    <message>
        <source>Plain http, to this machine itself.</source>
        <translation>このコンピューター自身への、暗号化されない http です。</translation>
    </message>
    <message>
        <source>This server does not say whose a key is.</source>
        <translation>このサーバーはキーの所属を返しません。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host, addresses</comment>
        <translation>%1 のアドレス: %2</translation>
    </message>
    <message>
        <source>Certificate of %1, signed by %2</source>
        <translation>%1 の証明書 (署名者: %2)</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the profile, or the system&apos;s settings.</source>
        <translation>プロファイルのプロキシのホストとポート、またはシステムの設定を確認してください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>プロキシのユーザー名とパスワードをプロファイルに入力してください。</translation>
    </message>
    <message>
        <source>Check the host&apos;s name. If it is right, check that this computer is on the network, or whether a proxy or a VPN is needed.</source>
        <translation>ホスト名を確認してください。正しい場合は、このコンピューターがネットワークに接続されているか、プロキシや VPN が必要でないかを確認してください。</translation>
    </message>
    <message>
        <source>Check the port in the base URL. If it is right, the server may be down, or a firewall may be in the way.</source>
        <translation>ベース URL のポートを確認してください。正しい場合は、サーバーが停止しているか、ファイアウォールに遮断されている可能性があります。</translation>
    </message>
    <message>
        <source>A firewall may drop the connection. Ask whether a proxy or a VPN is needed, or give the profile more time.</source>
        <translation>ファイアウォールが通信を破棄している可能性があります。プロキシや VPN が必要かどうかを問い合わせるか、プロファイルのタイムアウトを長くしてください。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, something on the way, such as a proxy or a firewall, may end the connection.</source>
        <translation>もう一度試してください。再び失敗する場合は、プロキシやファイアウォールなど、経路上の何かが接続を切断している可能性があります。</translation>
    </message>
    <message>
        <source>Check the base URL: this may be another server than Together AI&apos;s.</source>
        <translation>ベース URL を確認してください。Together AI とは別のサーバーである可能性があります。</translation>
    </message>
    <message>
        <source>The server has nothing at this address (status 404).</source>
        <translation>サーバーのこのアドレスには何もありません (ステータス 404)。</translation>
    </message>
    <message>
        <source>The server answered with something else than was asked for. %1</source>
        <translation>サーバーの応答が、要求した内容と異なります。%1</translation>
    </message>
    <message>
        <source>No address is known for %1. %2</source>
        <translation>%1 のアドレスが見つかりません。%2</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ms)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1 (ポート %2)</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>サーバーからの情報はありません。</translation>
    </message>
    <message>
        <source>Enter the key again, as a whole, or make a new one in Together AI&apos;s settings.</source>
        <translation>キー全体を入力し直すか、Together AI の設定で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Ask the project&apos;s owner to let this key read the secrets.</source>
        <translation>このキーにシークレットの読み取りを許可するよう、プロジェクトの所有者に依頼してください。</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>1 分待ってから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, copy this for support.</source>
        <translation>しばらくしてからもう一度試してください。続く場合は、この内容をサポート用にコピーしてください。</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends with /v1.</source>
        <translation>ベース URL を確認してください。通常は /v1 で終わります。</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>サーバーが正規のものであることを確認できなかったため、サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>Latchkey %1: test of the connection to %2</source>
        <translation>Latchkey %1: %2 への接続テスト</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestView</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>テストをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>サポート用にコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>プロファイルに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Copies what is shown here; no key or password is part of it</source>
        <translation>ここに表示されている内容をコピーします。キーとパスワードは含みません</translation>
    </message>
    <message>
        <source>Test of the connection to %1</source>
        <translation>%1 への接続テスト</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation>テストに使うキーがありません</translation>
    </message>
    <message>
        <source>No key is stored for this profile. Enter one in the profile&apos;s key field, then test again.</source>
        <translation>このプロファイルにはキーが保存されていません。プロファイルのキー欄に入力してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The key could not be had</source>
        <translation>キーを取得できませんでした</translation>
    </message>
    <message>
        <source>You can also enter it in the profile&apos;s key field.</source>
        <translation>プロファイルのキー欄に入力することもできます。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had</source>
        <translation>プロキシのパスワードを取得できませんでした</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>CA ファイルを使えません</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>state, duration</comment>
        <translation>%1、%2 ms</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>接続に問題はありません</translation>
    </message>
    <message>
        <source>Failed at: %1</source>
        <translation>失敗した段階: %1</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>テストをキャンセルしました</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialField</name>
    <message>
        <source>Kept in the system&apos;s keychain. Left empty, what is stored there stays.</source>
        <translation>システムのキーチェーンに保存されます。空のままにすると、保存されているものがそのまま残ります。</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Left empty, it stays.</source>
        <translation>システムのキーチェーンに保存されています。空のままにすると、そのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing is stored yet. It is kept in the system&apos;s keychain.</source>
        <translation>まだ保存されていません。システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialText</name>
    <message>
        <source>The system&apos;s keychain has no entry for this connection.</source>
        <translation>システムのキーチェーンに、この接続の項目がありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation>システムのキーチェーンがロックされています。デスクトップのパスワードマネージャーでロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not unlocked, or does not let Latchkey in.</source>
        <translation>システムのキーチェーンのロックが解除されなかったか、Latchkey のアクセスが許可されていません。</translation>
    </message>
    <message>
        <source>No keychain, such as GNOME Keyring or KWallet, is running on this system.</source>
        <translation>GNOME Keyring や KWallet などのキーチェーンが、このシステムで動作していません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain failed.</source>
        <translation>システムのキーチェーンでエラーが発生しました。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteConversation</name>
    <message>
        <source>Asking the server which deployments use it…</source>
        <translation>使用しているデプロイメントをサーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>削除されませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>削除するには、シークレットの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>それでも削除</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteText</name>
    <message>
        <source>It cannot be brought back: the value cannot be read.</source>
        <translation>値は読み取れないため、元には戻せません。</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that do will lose it.</source>
        <translation>使用しているデプロイメントを取得できませんでした。使用しているデプロイメントは、このシークレットを利用できなくなります。</translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>使用しているデプロイメントはありません。</translation>
    </message>
    <message>
        <source>These deployments use it and will lose it: %1.</source>
        <translation>次のデプロイメントが使用しており、利用できなくなります: %1。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>削除されませんでした</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>シークレット: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>The server has deleted the secret.</source>
        <translation>サーバーがシークレットを削除しました。</translation>
    </message>
    <message>
        <source>The secret was already gone.</source>
        <translation>シークレットはすでに削除されていました。</translation>
    </message>
    <message>
        <source>But the server has been asked again, and there is no such secret any more.</source>
        <translation>ただし、サーバーに問い合わせ直したところ、シークレットはもう存在しません。</translation>
    </message>
    <message>
        <source>The secret is read before it is deleted, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>ほかの人が変更していないかを確かめるため、削除の前にシークレットを読み取ります。何も送信していません。</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent. What you see now is what is stored.</source>
        <translation>ほかの人がシークレットを変更しました (%1)。何も送信していません。表示されているのは、現在保存されている内容です。</translation>
    </message>
    <message>
        <source>The secret is still there.</source>
        <translation>シークレットは残っています。</translation>
    </message>
    <message>
        <source>The server has been asked again, and the secret is still there. Should the server still be at work on it, it may go yet.</source>
        <translation>サーバーに問い合わせ直したところ、シークレットはまだ残っています。サーバーがまだ処理中であれば、この後に削除される可能性があります。</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted. Asking the server again has failed, too: %1</source>
        <translation>シークレットが削除されたかどうかは不明です。サーバーへの再度の問い合わせにも失敗しました: %1</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted.</source>
        <translation>シークレットが削除されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
</context>
<context>
    <name>Latchkey::DetailsPane</name>
    <message>
        <source>What the server says about the secret appears here.</source>
        <translation>シークレットについてのサーバーの情報がここに表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Last updated by</source>
        <translation>最終更新者</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Could not be read. %1</source>
        <translation>取得できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (名前で参照)</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (ID で参照)</translation>
    </message>
    <message>
        <source>No deployment</source>
        <translation>デプロイメントなし</translation>
    </message>
</context>
<context>
    <name>Latchkey::EditsGuard</name>
    <message>
        <source>The save is still running</source>
        <translation>まだ保存中です</translation>
    </message>
    <message>
        <source>This goes on as soon as it has succeeded.</source>
        <translation>保存に成功すると、すぐに続行します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>There are unsaved edits</source>
        <translation>保存していない編集内容があります</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The key was not accepted.</source>
        <translation>キーが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The key is not allowed to do this.</source>
        <translation>このキーには、この操作の権限がありません。</translation>
    </message>
    <message>
        <source>The server knows no such secret; it may have been deleted.</source>
        <translation>サーバーにこのシークレットはありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>サーバーがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request.</source>
        <translation>サーバー側でリクエストの待機がタイムアウトしました。</translation>
    </message>
    <message>
        <source>The request conflicts with what is stored; another secret may have this name.</source>
        <translation>リクエストが保存されている内容と競合しています。別のシークレットがこの名前を使っている可能性があります。</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a moment, then try again.</source>
        <translation>サーバーへのリクエストが多すぎます。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>サーバーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the base URL.</source>
        <translation>サーバーが別のアドレスへ転送しようとしましたが、転送には従いません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The proxy %1 (port %2)</source>
        <translation>%1 (ポート %2) のプロキシ</translation>
    </message>
    <message>
        <source>%1 was not found, so nothing was sent. Check the proxy&apos;s name.</source>
        <comment>proxy</comment>
        <translation>%1が見つからないため、何も送信していません。プロキシの名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1から時間内に応答がなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not allow this server, or not reach it.</source>
        <comment>proxy</comment>
        <translation>%1がサーバーに接続しなかったため、何も送信していません。プロキシがこのサーバーを許可していないか、サーバーに到達できない可能性があります。</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was sent. Check the proxy&apos;s settings.</source>
        <comment>proxy</comment>
        <translation>%1に接続できなかったため、何も送信していません。プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not accept the user name and password, or not reach the server.</source>
        <comment>proxy</comment>
        <translation>%1がサーバーに接続しなかったため、何も送信していません。プロキシがユーザー名とパスワードを受け付けないか、サーバーに到達できない可能性があります。</translation>
    </message>
    <message>
        <source>%1 wants another user name and password, or any, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1が (別の) ユーザー名とパスワードを求めているため、何も送信していません。</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>サーバーが正規のものであることを確認できなかったため、サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>サーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>応答の途中で接続が切れました。</translation>
    </message>
    <message>
        <source>The server sent nothing for too long.</source>
        <translation>サーバーからの通信が長い間ありませんでした。</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>リクエストをキャンセルしました。</translation>
    </message>
    <message>
        <source>The answer is too long and was not read.</source>
        <translation>応答が長すぎるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The server answered with something else than a secret. Check the base URL.</source>
        <translation>サーバーの応答がシークレットではありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The server gives this secret no ID, and the API cannot call it by its name.</source>
        <translation>サーバーはこのシークレットの ID を返していません。また、この名前では API から指定できません。</translation>
    </message>
    <message>
        <source>No secret has this ID or name.</source>
        <translation>この ID または名前のシークレットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>サーバーは %Ln 秒待つよう求めています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln minute(s).</source>
        <translation>
            <numerusform>サーバーは %Ln 分待つよう求めています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln hour(s).</source>
        <translation>
            <numerusform>サーバーは %Ln 時間待つよう求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>(Status %1, without a message.)</source>
        <translation>(ステータス %1、メッセージなし)</translation>
    </message>
    <message>
        <source>Its message, with status %1: %2</source>
        <translation>サーバーのメッセージ (ステータス %1): %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s password</source>
        <translation>プロキシのパスワードを入力</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>別のキーを入力</translation>
    </message>
    <message>
        <source>The server has no list of deployments.</source>
        <translation>サーバーにデプロイメントの一覧がありません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::GeneratePanel</name>
    <message>
        <source>Hex digits</source>
        <translation>16 進数字</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>英字と数字</translation>
    </message>
    <message>
        <source>Letters, digits, symbols (- _ . ,)</source>
        <translation>英字、数字、記号 (- _ . ,)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>使用する文字</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>&amp;Use a new value</source>
        <translation>新しい値を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 bits of entropy</source>
        <translation>エントロピー: %1 ビット</translation>
    </message>
</context>
<context>
    <name>Latchkey::IdleMenu</name>
    <message>
        <source>&amp;Pause when nobody is here</source>
        <translation>操作がないときの一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ListText</name>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>シークレット(&amp;T)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Latchkey について(&amp;A)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>project, connection</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>デモを開始中…</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>デモを開始できませんでした</translation>
    </message>
    <message>
        <source>TOGETHER_API_KEY cannot be used</source>
        <translation>TOGETHER_API_KEY を使えません</translation>
    </message>
    <message>
        <source>What the environment variable holds has spaces, line breaks or letters outside ASCII in it, and no key has.</source>
        <translation>環境変数の値に、空白、改行、または ASCII 以外の文字が含まれています。キーにこれらが含まれることはありません。</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey について</translation>
    </message>
    <message>
        <source>Latchkey %1

Edits the secrets that Together AI deployments read.
MIT License.</source>
        <translation>Latchkey %1

Together AI のデプロイメントが読み取るシークレットを編集します。
MIT ライセンス。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>Latchkey::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>控えをコピー</translation>
    </message>
</context>
<context>
    <name>Latchkey::NameConfirmation</name>
    <message>
        <source>Name to confirm</source>
        <translation>確認のための名前</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeHelp</name>
    <message>
        <source>Some Windows editors put this mark at the start of a file. It is invisible, and a program that compares keys or passwords takes it for part of them.</source>
        <translation>一部の Windows エディターは、ファイルの先頭にこのマークを付けます。目には見えませんが、キーやパスワードを比較するプログラムはその一部とみなします。</translation>
    </message>
    <message>
        <source>Spaces at the ends mostly come along when something is copied. They are stored, and most services then refuse the key or password. Keep them only if the value is meant to have them.</source>
        <translation>前後の空白は、多くの場合コピーの際に紛れ込みます。そのまま保存されるため、ほとんどのサービスはキーやパスワードを拒否します。値に必要な場合だけ残してください。</translation>
    </message>
    <message>
        <source>Files mostly end with a line break. In a key or password it is one character too many. A PEM file or a JSON document may keep it.</source>
        <translation>ファイルは改行で終わることがほとんどです。キーやパスワードでは余分な 1 文字になります。PEM ファイルや JSON 文書では残してもかまいません。</translation>
    </message>
    <message>
        <source>Web pages and word processors put such spaces where a plain one was typed. They look the same and are other characters, so what compares the value finds it wrong.</source>
        <translation>Web ページやワープロは、通常の空白の代わりにこのような空白を入れることがあります。見た目は同じでも別の文字なので、値を比較すると一致しません。</translation>
    </message>
    <message>
        <source>These characters cannot be seen and come along from web pages and chats. They are stored, and the value is then not the one you see. In texts of some scripts, and in emoji, they belong there.</source>
        <translation>これらの文字は目に見えず、Web ページやチャットから紛れ込みます。そのまま保存されるため、値は見えているものと異なります。一部の言語の文章や絵文字では必要な文字です。</translation>
    </message>
    <message>
        <source>These invisible characters change the order in which text is shown, so that what you see need not be what is stored. A key never has any.</source>
        <translation>これらの見えない文字は表示の順序を変えるため、見えているものと保存されるものが同じとは限りません。キーに含まれることはありません。</translation>
    </message>
    <message>
        <source>Most programs take this character for the end of a text, and read only what stands before it. An environment variable cannot hold it at all.</source>
        <translation>ほとんどのプログラムはこの文字をテキストの終わりとみなし、その前までしか読みません。環境変数に含めることはできません。</translation>
    </message>
    <message>
        <source>Characters such as escape are commands to a terminal, and come along when its output is copied. They are stored as they are.</source>
        <translation>エスケープなどの文字は端末への命令で、端末の出力をコピーしたときに紛れ込みます。そのまま保存されます。</translation>
    </message>
    <message>
        <source>This character stands where bytes could not be read as text, because a file was opened in a wrong encoding, say. What was there is lost: copy the value from its source again.</source>
        <translation>この文字は、誤ったエンコーディングでファイルを開いたときなど、バイトをテキストとして読めなかった場所に現れます。元の内容は失われています。元の場所から値をコピーし直してください。</translation>
    </message>
    <message>
        <source>Windows ends lines with CRLF, other systems with LF. A value with both was probably put together from two files; some programs read such lines with an extra character at the end.</source>
        <translation>Windows は行を CRLF で、ほかのシステムは LF で終わらせます。両方を含む値は、2 つのファイルをつなげたものかもしれません。プログラムによっては、行末に余分な文字があるものとして読みます。</translation>
    </message>
    <message>
        <source>Some programs break the line here and others show nothing. What reads the value line by line will mostly not see them.</source>
        <translation>ここで改行するプログラムもあれば、何も表示しないプログラムもあります。値を行ごとに読むものは、多くの場合これを改行とみなしません。</translation>
    </message>
    <message>
        <source>Quotes around a value are how files such as .env or YAML write it, and are not part of it there. Here they are stored, and deployments read them.</source>
        <translation>値を引用符で囲むのは .env や YAML などのファイルの書き方で、そこでは引用符は値に含まれません。ここではそのまま保存され、デプロイメントが読み取ります。</translation>
    </message>
    <message>
        <source>A backslash and an n is how JSON and .env files write a line break. Here they are two characters, and a key in PEM with them cannot be read.</source>
        <translation>バックスラッシュと n は、JSON や .env ファイルでの改行の書き方です。ここでは 2 つの文字であり、これを含む PEM の鍵は読み取れません。</translation>
    </message>
    <message>
        <source>A whole line of a .env file was pasted. A deployment would read the name and the equals sign as part of the value.</source>
        <translation>.env ファイルの 1 行全体が貼り付けられています。デプロイメントは名前と等号も値の一部として読み取ります。</translation>
    </message>
    <message>
        <source>It starts as something that programs parse, and is not complete or has a slip in it. Most often it was cut off when it was copied: compare it with its source.</source>
        <translation>プログラムが解析する形式で始まっていますが、不完全か誤りがあります。多くの場合、コピーの際に途中で切れています。元の内容と比べてください。</translation>
    </message>
    <message>
        <source>Servers refuse it from that moment on. Ask whoever issued it for a new one.</source>
        <translation>サーバーはその時点から受け付けません。発行元に新しいものの発行を依頼してください。</translation>
    </message>
    <message>
        <source>It can be used until then. Ask for the next one in time, and change the secret again.</source>
        <translation>それまでは使用できます。早めに次のものの発行を依頼し、シークレットをもう一度変更してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeText</name>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>PEM: %1</source>
        <translation>PEM: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN or END line has other text on it</source>
        <translation>PEM のようですが、BEGIN または END の行に余分な文字があります</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN line is missing</source>
        <translation>PEM のようですが、BEGIN の行がありません</translation>
    </message>
    <message>
        <source>Looks like PEM, but an END line is missing; it may be cut off</source>
        <translation>PEM のようですが、END の行がありません。途中で切れている可能性があります</translation>
    </message>
    <message>
        <source>Looks like PEM, but BEGIN and END do not name the same thing</source>
        <translation>PEM のようですが、BEGIN と END の名前が一致しません</translation>
    </message>
    <message>
        <source>Looks like PEM, but the text between BEGIN and END is not Base64</source>
        <translation>PEM のようですが、BEGIN と END の間が Base64 ではありません</translation>
    </message>
    <message>
        <source>Looks like PEM, but the content is not complete</source>
        <translation>PEM のようですが、内容が不完全です</translation>
    </message>
    <message>
        <source>Looks like JSON, but cannot be read as JSON</source>
        <translation>JSON のようですが、JSON として読み取れません</translation>
    </message>
    <message>
        <source>Looks like a JWT, but is cut off or broken over lines.</source>
        <translation>JWT のようですが、途中で切れているか、改行で分断されています。</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its header cannot be read.</source>
        <translation>JWT のようですが、ヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its claims cannot be read.</source>
        <translation>JWT のようですが、クレームを読み取れません。</translation>
    </message>
    <message>
        <source>Looks like Base64, but its end is missing or wrong.</source>
        <translation>Base64 のようですが、末尾が欠けているか間違っています。</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3).</source>
        <translation>%1 (%2 行目、%3 桁目)。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>トークンは %1 に期限が切れました。</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>トークンは %1 に期限が切れます。</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>含まれる証明書は %1 に期限が切れました。</translation>
    </message>
    <message>
        <source>A certificate in it expires on %1.</source>
        <translation>含まれる証明書は %1 に期限が切れます。</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (U+FEFF).</source>
        <translation>先頭にバイトオーダーマーク (U+FEFF) があります。</translation>
    </message>
    <message>
        <source>It starts with white space.</source>
        <translation>先頭に空白があります。</translation>
    </message>
    <message numerus="yes">
        <source>It starts with %n line break(s).</source>
        <translation>
            <numerusform>先頭に改行が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with white space.</source>
        <translation>末尾に空白があります。</translation>
    </message>
    <message numerus="yes">
        <source>It ends with %n line break(s).</source>
        <translation>
            <numerusform>末尾に改行が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n no-break space(s) (U+00A0).</source>
        <translation>
            <numerusform>NBSP (U+00A0) が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n unusual space(s).</source>
        <translation>
            <numerusform>特殊な空白が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n invisible character(s) of no width.</source>
        <translation>
            <numerusform>幅のない不可視文字が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control(s) of writing direction.</source>
        <translation>
            <numerusform>書字方向の制御文字が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n NUL character(s).</source>
        <translation>
            <numerusform>NUL 文字が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control character(s).</source>
        <translation>
            <numerusform>制御文字が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n replacement character(s) (U+FFFD): something was lost when it was copied.</source>
        <translation>
            <numerusform>置換文字 (U+FFFD) が %Ln 個あります。コピーの際に何かが失われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not all end in the same way.</source>
        <translation>改行コードが統一されていません。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) that most programs do not know.</source>
        <translation>
            <numerusform>ほとんどのプログラムが認識しない改行が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in quotes, which will be stored too.</source>
        <translation>引用符で囲まれており、引用符も保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) written as \n.</source>
        <translation>
            <numerusform>\n と書かれた改行が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks like a line KEY=value; the name and the equals sign will be stored too.</source>
        <translation>KEY=value の形の行のようです。名前と等号も保存されます。</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>バイトオーダーマークを削除</translation>
    </message>
    <message>
        <source>Remove the leading white space</source>
        <translation>先頭の空白を削除</translation>
    </message>
    <message>
        <source>Remove the leading newline</source>
        <translation>先頭の改行を削除</translation>
    </message>
    <message>
        <source>Remove the trailing white space</source>
        <translation>末尾の空白を削除</translation>
    </message>
    <message>
        <source>Remove the final newline</source>
        <translation>末尾の改行を削除</translation>
    </message>
    <message>
        <source>Make them plain spaces</source>
        <translation>通常の空白に変換</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Make them all LF</source>
        <translation>すべて LF に統一</translation>
    </message>
    <message>
        <source>Make them LF</source>
        <translation>LF に変換</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>引用符を削除</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>改行に変換</translation>
    </message>
    <message>
        <source>Keep only the value</source>
        <translation>値だけを残す</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileColors</name>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>接続をテスト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>キーには空白、改行、ASCII 以外の文字は含まれません。キーだけを、全体が入るようにコピーし直してください。</translation>
    </message>
    <message>
        <source>The profile is not saved</source>
        <translation>プロファイルは保存されていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its key is not</source>
        <translation>「%1」を保存しましたが、キーは保存されていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its proxy password is not</source>
        <translation>「%1」を保存しましたが、プロキシのパスワードは保存されていません</translation>
    </message>
    <message>
        <source>You can still connect: it is asked for then, and kept for this run only.</source>
        <translation>それでも接続できます。接続時に入力を求められ、今回の起動中に限り保持されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileForm</name>
    <message>
        <source>&amp;Protected</source>
        <translation>保護(&amp;P)</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API キー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;lor</source>
        <translation>色(&amp;L)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>記憶を消去(&amp;G)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>For production: a banner says so, and each save wants the secret&apos;s name typed.</source>
        <translation>本番環境向け: バナーで明示し、保存のたびにシークレットの名前の入力を求めます。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long a request may go without any progress.</source>
        <translation>リクエストに進展がないまま待つ時間の上限です。</translation>
    </message>
    <message>
        <source>Forget the project</source>
        <translation>プロジェクトの記憶を消去</translation>
    </message>
    <message>
        <source>The next project that it is used with will be remembered.</source>
        <translation>次に使われるプロジェクトが記憶されます。</translation>
    </message>
    <message>
        <source>First used with project %1. Latchkey asks before it writes to another one.</source>
        <translation>最初に使われたプロジェクトは %1 です。別のプロジェクトに書き込む前に確認します。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileListModel</name>
    <message>
        <source>Unnamed profile</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使えません: %1</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <comment>host</comment>
        <translation>%1、保存されません</translation>
    </message>
    <message>
        <source>Protected · %1</source>
        <comment>host</comment>
        <translation>保護 · %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileText</name>
    <message>
        <source>What the settings file says here means nothing; saving replaces it.</source>
        <translation>設定ファイルのこの項目の内容は無効です。保存すると置き換えられます。</translation>
    </message>
    <message>
        <source>The time must be from %1 to %2 seconds.</source>
        <translation>時間は %1 秒から %2 秒までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s host cannot be empty.</source>
        <translation>プロキシのホストは空にできません。</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a host. A port has its own field.</source>
        <translation>ホスト名でもアドレスでもありません。ポートは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>The user name must not hold line breaks or other control characters, nor, for an HTTP proxy, a colon.</source>
        <translation>ユーザー名に改行やその他の制御文字は使えません。HTTP プロキシの場合はコロンも使えません。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>この内容は使えません。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>ベース URL は https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>Over plain http the key and the values could be read on the way. Use https.</source>
        <translation>暗号化されない http では、キーと値を通信の途中で読み取られるおそれがあります。https を使ってください。</translation>
    </message>
    <message>
        <source>It needs a base URL, such as %1.</source>
        <translation>%1 のようなベース URL が必要です。</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>名前は空にできません。</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 characters are allowed.</source>
        <translation>名前が長すぎます。使えるのは %1 文字までです。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>別のプロファイルがこの名前を使っています。</translation>
    </message>
    <message>
        <source>This name is kept for the profile from the environment.</source>
        <translation>この名前は環境変数によるプロファイル用に予約されています。</translation>
    </message>
    <message>
        <source>The name must not hold invisible characters, several spaces in a row, or spaces around it.</source>
        <translation>名前に不可視文字、連続した空白、前後の空白は使えません。</translation>
    </message>
    <message>
        <source>Another window may have taken its name meanwhile. Give it another one.</source>
        <translation>その間に別のウィンドウがこの名前を使った可能性があります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>It is no longer there: another window may have removed it.</source>
        <translation>プロファイルはもう存在しません。別のウィンドウで削除された可能性があります。</translation>
    </message>
    <message>
        <source>The settings file has lines that are no settings, and writing it would lose them. Mend or remove them first.</source>
        <translation>設定ファイルに設定ではない行があり、書き込むと失われます。先にその行を修正または削除してください。</translation>
    </message>
    <message>
        <source>The settings file could not be written. Check its permissions, and that the disk is not full.</source>
        <translation>設定ファイルに書き込めませんでした。ファイルのアクセス権と、ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of certificates.</source>
        <translation>ファイルが 1 MiB を超えています。証明書の一覧ではありません。</translation>
    </message>
    <message>
        <source>The file is binary. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>バイナリファイルです。必要なのは PEM 形式、つまり -----BEGIN CERTIFICATE----- で始まるテキストです。</translation>
    </message>
    <message>
        <source>The file holds a private key, which has no business here. Ask for the authority&apos;s certificate alone.</source>
        <translation>ファイルに秘密鍵が含まれていますが、ここに指定すべきものではありません。認証局の証明書だけを入手してください。</translation>
    </message>
    <message>
        <source>The file holds no certificate. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>ファイルに証明書が含まれていません。必要なのは PEM 形式、つまり -----BEGIN CERTIFICATE----- で始まるテキストです。</translation>
    </message>
    <message>
        <source>One of the file&apos;s certificates is damaged or incomplete.</source>
        <translation>ファイル内の証明書の一つが破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <comment>authority, date</comment>
        <translation>%1、%2 に期限切れ</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>authority, date</comment>
        <translation>%1、有効期限: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(s) trusted besides the system&apos;s:</source>
        <translation>
            <numerusform>システムの認証局に加えて信頼される認証局 (%Ln 件):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>接続プロファイル</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>The new profile is not saved</source>
        <translation>新しいプロファイルは保存されていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has edits that are not saved</source>
        <translation>「%1」に保存していない編集内容があります</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>編集内容を破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>This profile stands for TOGETHER_API_KEY and TOGETHER_BASE_URL as they were set when Latchkey was started. It is not stored and cannot be edited here.

Server: %1</source>
        <translation>このプロファイルは、Latchkey の起動時に設定されていた TOGETHER_API_KEY と TOGETHER_BASE_URL を表します。保存されず、ここでは編集できません。

サーバー: %1</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>プロファイルはまだありません</translation>
    </message>
    <message>
        <source>A profile says where a project&apos;s secrets are, how to get there, and how careful to be. Its key is kept in the system&apos;s keychain.</source>
        <translation>プロファイルには、プロジェクトのシークレットの場所、接続の方法、変更時の保護を設定します。キーはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Add a &amp;profile</source>
        <translation>プロファイルを追加(&amp;P)</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> のコピー</translation>
    </message>
    <message>
        <source> copy %1</source>
        <translation> のコピー %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not duplicated</source>
        <translation>「%1」は複製されませんでした</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no key yet</source>
        <translation>「%1」にはまだキーがありません</translation>
    </message>
    <message>
        <source>Keys and passwords are not copied.</source>
        <translation>キーとパスワードはコピーされません。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its key and its proxy&apos;s password are removed from the keychain, too. This cannot be undone.</source>
        <translation>キーとプロキシのパスワードもキーチェーンから削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not removed</source>
        <translation>「%1」は削除されませんでした</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its key may still be in the keychain</source>
        <translation>「%1」を削除しましたが、キーがキーチェーンに残っている可能性があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its proxy&apos;s password may still be in the keychain</source>
        <translation>「%1」を削除しましたが、プロキシのパスワードがキーチェーンに残っている可能性があります</translation>
    </message>
    <message>
        <source>You can remove it with the system&apos;s own program for passwords.</source>
        <translation>システムのパスワード管理プログラムで削除できます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectGuard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>project, organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This key belongs to another project</source>
        <translation>このキーは別のプロジェクトのものです</translation>
    </message>
    <message>
        <source>It opens %1; until now it was %2. Nothing was sent, and your edits are still here. If a change is meant for the earlier project, give the key of that one.</source>
        <translation>このキーで開くのは %1 ですが、これまでは %2 でした。何も送信しておらず、編集内容は残っています。これまでのプロジェクトを変更するつもりだった場合は、そのプロジェクトのキーを入力してください。</translation>
    </message>
    <message>
        <source>Use %1 from now on</source>
        <translation>今後は %1 を使う</translation>
    </message>
    <message>
        <source>It is not known which project this is</source>
        <translation>どのプロジェクトか確認できません</translation>
    </message>
    <message>
        <source>It should be %1, but the server was asked whose the key is, in vain. %2 Nothing was sent, and your edits are still here.</source>
        <translation>%1 のはずですが、キーの所属をサーバーに問い合わせても確認できませんでした。何も送信しておらず、編集内容は残っています。確認できなかった理由: %2</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続行</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyFields</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>プロキシのホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy &amp;user (optional)</source>
        <translation>プロキシのユーザー名 (省略可)(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The environment&apos;s or the desktop&apos;s settings.</source>
        <translation>環境変数またはデスクトップの設定を使います。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyPage</name>
    <message>
        <source>Keep the password in the &amp;system&apos;s keychain</source>
        <translation>パスワードをシステムのキーチェーンに保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <translation>プロキシの認証が必要です</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1 (ポート %2)</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password. They are given to this proxy alone.</source>
        <translation>%1 は、ユーザー名とパスワードがなければリクエストを通しません。入力した内容はこのプロキシにのみ送信されます。</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password for “%2”. They are given to this proxy alone.</source>
        <translation>%1 は、「%2」のユーザー名とパスワードがなければリクエストを通しません。入力した内容はこのプロキシにのみ送信されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReceiptText</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), SHA-256 %1…</source>
        <translation>
            <numerusform>%Ln バイト、SHA-256 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>シークレット: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>項目: %1</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>更新日時 (サーバー): %1</translation>
    </message>
    <message>
        <source>The answer did not arrive; the secret was read again.</source>
        <translation>応答が届かなかったため、シークレットを読み直しました。</translation>
    </message>
    <message>
        <source>Not checked for changes by others: the secret cannot be read.</source>
        <translation>シークレットを読み取れないため、ほかの人による変更は確認していません。</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>使用先: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::RequestPreview</name>
    <message>
        <source>Show the request</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>The request that Save would send</source>
        <translation>保存時に送信されるリクエスト</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotatePage</name>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Rotate many</source>
        <translation>一括ローテーション</translation>
    </message>
    <message>
        <source>Choose a .env or JSON file, paste its text, or drop it here.</source>
        <translation>.env または JSON ファイルを選択するか、テキストを貼り付けるか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>You see what would happen to each secret before anything is sent. Values are never shown.</source>
        <translation>何かが送信される前に、各シークレットがどうなるかを確認できます。値は表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表 (*.csv);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートは保存されませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationControls</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>Save rep&amp;ort…</source>
        <translation>レポートを保存(&amp;O)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>再開(&amp;C)</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>Saves what was to be done and what has become of it: no value</source>
        <translation>実行する予定だった内容とその結果を保存します。値は含みません</translation>
    </message>
    <message>
        <source>Gives up what is under way and leaves the rest as it is</source>
        <translation>処理中のものを中止し、残りは変更しません</translation>
    </message>
    <message>
        <source>Take &amp;up the rest</source>
        <translation>残りを実行(&amp;U)</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>一時停止中。%1</translation>
    </message>
    <message>
        <source>Pausing after this one…</source>
        <translation>処理中のものが終わりしだい一時停止します…</translation>
    </message>
    <message>
        <source>Cancelling: finding out what has become of this one…</source>
        <translation>キャンセル中: 処理中のものの結果を確認しています…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2 件目: %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationMenu</name>
    <message>
        <source>&amp;Due for rotation after</source>
        <translation>ローテーションまでの日数(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationReport</name>
    <message>
        <source>Rotation of secrets</source>
        <translation>シークレットのローテーション</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>ベース URL: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>読み込み元: %1</translation>
    </message>
    <message>
        <source>No value is part of this report.</source>
        <translation>このレポートに値は含まれていません。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>更新日時 (サーバー): %1</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>送信なし</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationSource</name>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>ファイルを選択(&amp;I)…</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>貼り付け(&amp;A)</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>クリップボードのテキストを読み込みます (Ctrl+V)</translation>
    </message>
    <message>
        <source>Read names and values</source>
        <translation>名前と値の読み込み</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 は読み込まれませんでした</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>ファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>何も貼り付けられませんでした</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB.</source>
        <translation>テキストが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>There is nothing to rotate</source>
        <translation>ローテーションの対象がありません</translation>
    </message>
    <message>
        <source>%1 holds no names and values.</source>
        <translation>次の読み込み元に名前と値が含まれていません: %1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTable</name>
    <message>
        <source>Entries</source>
        <translation>項目の一覧</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTask</name>
    <message>
        <source>To change many secrets there, type the profile’s name: %1</source>
        <translation>ここで多数のシークレットを変更するには、プロファイルの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>実行が終わっていません</translation>
    </message>
    <message>
        <source>What is saved stays saved. The secret under way comes to its end; those behind it are left as they are.</source>
        <translation>保存済みのものはそのまま残ります。処理中のシークレットは最後まで処理され、それより後のものは変更されません。</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>中止して離れる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ページに残る</translation>
    </message>
    <message>
        <source>There are secrets that have not been changed</source>
        <translation>変更していないシークレットがあります</translation>
    </message>
    <message>
        <source>Their values are forgotten when you leave. The file is not touched.</source>
        <translation>ページを離れると、それらの値は破棄されます。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationText</name>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>%1～%2 行目</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>It is a number, not a text.</source>
        <translation>文字列ではなく数値です。</translation>
    </message>
    <message>
        <source>It is true or false, not a text.</source>
        <translation>文字列ではなく真偽値です。</translation>
    </message>
    <message>
        <source>It is null, not a text.</source>
        <translation>文字列ではなく null です。</translation>
    </message>
    <message>
        <source>It is an object, not a text.</source>
        <translation>文字列ではなくオブジェクトです。</translation>
    </message>
    <message>
        <source>It is an array, not a text.</source>
        <translation>文字列ではなく配列です。</translation>
    </message>
    <message>
        <source>%1: there is no &quot;=&quot;.</source>
        <translation>%1: 「=」がありません。</translation>
    </message>
    <message>
        <source>%1: the name cannot be used. %2</source>
        <translation>%1: 名前を使えません。%2</translation>
    </message>
    <message>
        <source>%1: the quote on line %2 is never closed, so nothing from there on was read.</source>
        <translation>%1: %2 行目の引用符が閉じられていないため、そこから後は読み込んでいません。</translation>
    </message>
    <message>
        <source>%1: something follows the closing quote.</source>
        <translation>%1: 閉じ引用符の後に余分な文字があります。</translation>
    </message>
    <message>
        <source>%1: a key or certificate of several lines needs quotes around it.</source>
        <translation>%1: 複数行の鍵や証明書は引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1: UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>%1: line %2 has given it a value already, and that one counts.</source>
        <translation>%1: すでに %2 行目で値が指定されており、そちらが使われます。</translation>
    </message>
    <message>
        <source>%1: here it stops being a JSON object. Nothing of it is used.</source>
        <translation>%1: ここから先が JSON オブジェクトとして正しくありません。内容は一切使われません。</translation>
    </message>
    <message>
        <source>The value is empty, so the secret is left as it is.</source>
        <translation>値が空のため、シークレットは変更しません。</translation>
    </message>
    <message>
        <source>More than one secret has this name, so it is not clear which is meant.</source>
        <translation>この名前のシークレットが複数あるため、対象を特定できません。</translation>
    </message>
    <message>
        <source>It has a reference such as $NAME, which is stored as it stands.</source>
        <translation>$NAME のような参照が含まれており、そのままの文字で保存されます。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>ただし、それまでなかったこの名前のシークレットが、現在は存在します。</translation>
    </message>
    <message>
        <source>There is a secret of this name now. Nothing was sent.</source>
        <translation>現在、この名前のシークレットが存在します。何も送信していません。</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>この名前のシークレットは存在しません。したがって、作成されていません。</translation>
    </message>
    <message>
        <source>The secret may or may not have been created.</source>
        <translation>シークレットが作成されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>何も作成されていません。</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>サーバーが読み取りを許可していないため、その間にほかの人が変更していたかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Choose the row again to update it.</source>
        <translation>更新するには、行を選択し直してください。</translation>
    </message>
    <message>
        <source>Choose the row again to replace what is stored now.</source>
        <translation>現在保存されている内容を置き換えるには、行を選択し直してください。</translation>
    </message>
    <message>
        <source>Choose the row again to create it.</source>
        <translation>作成するには、行を選択し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be updated</source>
        <translation>
            <numerusform>更新予定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be created</source>
        <translation>
            <numerusform>作成予定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>変更しない %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>使用不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>保存 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>未保存 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>結果不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>未実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Some outcomes are not known</source>
        <translation>結果不明のものがあります</translation>
    </message>
    <message>
        <source>Take up the rest: what has become of them is looked at before anything is sent again.</source>
        <translation>残りを実行すると、再び送信する前に、結果不明のものがどうなったかを確認します。</translation>
    </message>
    <message>
        <source>Not all were saved</source>
        <translation>保存されなかったものがあります</translation>
    </message>
    <message>
        <source>Each row says why.</source>
        <translation>理由は各行に示されています。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>These deployments use what was saved and may need a restart: %1.</source>
        <translation>次のデプロイメントが保存したシークレットを使用しており、再起動が必要な場合があります: %1。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止しました</translation>
    </message>
    <message>
        <source>What was saved so far is saved; the rest has not been sent.</source>
        <translation>ここまでに保存したものは保存済みです。残りは送信していません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveConversation</name>
    <message>
        <source>Rename it anyway</source>
        <translation>それでも名前を変更</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>もう一度作成</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>It cannot be created yet</source>
        <translation>まだ作成できません</translation>
    </message>
    <message>
        <source>A new secret needs a value, and stored values cannot be read back. Type one, and mend what is marked.</source>
        <translation>新しいシークレットには値が必要ですが、保存されている値は読み取れません。値を入力し、印の付いた箇所を修正してください。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveGates</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 は保護されています</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>To create the secret there, type its name: %1</source>
        <translation>ここにシークレットを作成するには、シークレットの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>To change the secret there, type its name: %1</source>
        <translation>ここでシークレットを変更するには、シークレットの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveText</name>
    <message>
        <source>A new secret needs a name and a value.</source>
        <translation>新しいシークレットには名前と値が必要です。</translation>
    </message>
    <message>
        <source>Cannot be saved yet: check the %1.</source>
        <translation>まだ保存できません。%1を確認してください。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Will create a secret with: %1</source>
        <translation>作成するシークレットの項目: %1</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>変更する項目: %1</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>ほかの人が変更していないかを確認中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Finding out whether it was saved…</source>
        <translation>保存されたかどうかを確認中…</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>%1 秒後に再試行します。</translation>
    </message>
    <message>
        <source>The server asks to wait. %1</source>
        <translation>サーバーが待つよう求めています。%1</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>サーバーが読み取りを許可していないため、その間にほかの人が変更していたかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Your edits are still here.</source>
        <translation>編集内容は残っています。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>更新者: %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>更新者: %1、%2</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>%1 の名前を %2 に変更しますか？</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that refer to it by name will lose it. Nothing has been sent yet.</source>
        <translation>使用しているデプロイメントを取得できませんでした。名前で参照しているデプロイメントは、このシークレットを利用できなくなります。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>These deployments refer to it by name and will lose it: %1. Nothing has been sent yet.</source>
        <translation>次のデプロイメントが名前で参照しており、利用できなくなります: %1。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The secret has been created again, with a new ID.</source>
        <translation>シークレットをもう一度作成しました。ID は新しくなっています。</translation>
    </message>
    <message>
        <source>The secret has been created.</source>
        <translation>シークレットを作成しました。</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>ただし、それまでなかったこの名前のシークレットが、現在は存在します。</translation>
    </message>
    <message>
        <source>There is a secret of this name already: %1. Nothing was sent.</source>
        <translation>この名前のシークレットがすでにあります (%1)。何も送信していません。</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>この名前のシークレットは存在しません。したがって、作成されていません。</translation>
    </message>
    <message>
        <source>The secret may or may not have been created. Refresh the list to see.</source>
        <translation>シークレットが作成されたかどうかは不明です。一覧を再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>変更した項目: %1。</translation>
    </message>
    <message>
        <source>The secret is read before it is saved, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>ほかの人が変更していないかを確かめるため、保存の前にシークレットを読み取ります。何も送信していません。</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent.</source>
        <translation>ほかの人がシークレットを変更しました (%1)。何も送信していません。</translation>
    </message>
    <message>
        <source>The secret has been deleted.</source>
        <translation>シークレットは削除されています。</translation>
    </message>
    <message>
        <source>The secret has been deleted. Nothing was sent.</source>
        <translation>シークレットは削除されています。何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The secret has been read again, and nothing has changed. Should the server still be at work on it, the change may come yet.</source>
        <translation>シークレットを読み直したところ、何も変わっていません。サーバーがまだ処理中であれば、この後に変更される可能性があります。</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>変更されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Reading the secret again has failed, too: %1</source>
        <translation>シークレットの再度の読み取りにも失敗しました: %1</translation>
    </message>
    <message>
        <source>The server gives no date that would tell.</source>
        <translation>判断の手がかりとなる日時がサーバーから得られません。</translation>
    </message>
    <message>
        <source>The secret has been changed since, %1, but not to what was sent. Your change may have been made before that, or not at all.</source>
        <translation>シークレットはその後に変更されましたが (%1)、送信した内容とは異なります。送信した変更は、それより前に反映されたか、まったく反映されていない可能性があります。</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it has been changed: %1.</source>
        <translation>ただし、シークレットを読み直したところ、変更されていました (%1)。</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it is as it was sent, changed %1.</source>
        <translation>ただし、シークレットを読み直したところ、送信したとおりの内容に変更されていました (%1)。</translation>
    </message>
    <message>
        <source>Of a value nothing else can be seen; make sure that this was you.</source>
        <translation>値については、これ以上のことはわかりません。この変更が自分によるものかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>These deployments use it and may need a restart: %1.</source>
        <translation>次のデプロイメントが使用しており、再起動が必要な場合があります: %1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFolderModel</name>
    <message>
        <source>%1 inside</source>
        <comment>secrets in a folder</comment>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>破棄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Give up waiting for the answer (Esc)</source>
        <translation>応答を待つのをやめます (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent, and your edits are still here. Choose what is to be saved.</source>
        <translation>ほかの人がシークレットを変更しました (%1)。何も送信しておらず、編集内容は残っています。保存する内容を選択してください。</translation>
    </message>
    <message>
        <source>Cannot be saved yet: another secret has this name.</source>
        <translation>まだ保存できません。別のシークレットがこの名前を使っています。</translation>
    </message>
    <message>
        <source>There is a secret of this name already.</source>
        <translation>この名前のシークレットがすでにあります。</translation>
    </message>
    <message>
        <source>Type, paste, import or generate it</source>
        <translation>入力、貼り付け、インポート、または生成</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Stored values are never shown, so none can be copied from another secret.</source>
        <translation>保存されている値は表示されないため、別のシークレットからコピーすることはできません。</translation>
    </message>
    <message>
        <source>Stored values are never shown. Leave this empty to keep the current value.</source>
        <translation>保存されている値は表示されません。現在の値を残すには、空のままにしてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Choose above what is to be saved.</source>
        <translation>保存する内容を上で選択してください。</translation>
    </message>
    <message>
        <source>Create the secret (Ctrl+S)</source>
        <translation>シークレットを作成します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Send what has changed (Ctrl+S)</source>
        <translation>変更した内容を送信します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>作成(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListModel</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation: not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>要ローテーション: %Ln 日以上変更されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>使用しているデプロイメントはありません。</translation>
    </message>
    <message>
        <source>The deployments have not been read.</source>
        <translation>デプロイメントは読み込まれていません。</translation>
    </message>
    <message>
        <source>No deployment uses it</source>
        <translation>使用しているデプロイメントなし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用先</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListPane</name>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Create a secret (Ctrl+N)</source>
        <translation>シークレットを作成します (Ctrl+N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>フィルター(&amp;L)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Name, description or person</source>
        <translation>名前、説明、または人名</translation>
    </message>
    <message>
        <source>Words in names, descriptions and the names of people, in any order</source>
        <translation>名前、説明、人の名前に含まれる語 (順不同)</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>要ローテーション</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Show only secrets that no deployment uses</source>
        <translation>どのデプロイメントも使用していないシークレットだけを表示します</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Choose columns, their order, and folders</source>
        <translation>列、並び順、フォルダーを選択します</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation>シークレットを読み込み中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the list as it is</source>
        <translation>一覧を今のままにします</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>一覧を読み込み直します (F5)</translation>
    </message>
    <message>
        <source>Loading… %1%</source>
        <translation>読み込み中… %1%</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>読み込み中… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only secrets not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>%Ln 日以上変更されていないシークレットだけを表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The list could not be refreshed</source>
        <translation>一覧を再読み込みできませんでした</translation>
    </message>
    <message>
        <source>The secrets could not be loaded.</source>
        <translation>シークレットを読み込めませんでした。</translation>
    </message>
    <message>
        <source>This project has no secrets.</source>
        <translation>このプロジェクトにはシークレットがありません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>No secret matches the filter.</source>
        <translation>フィルターに一致するシークレットはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>逆順(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Show names with / as a tree of folders</source>
        <translation>/ を含む名前をフォルダーのツリーで表示します</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretPage</name>
    <message>
        <source>Choose a secret to edit it.</source>
        <translation>編集するシークレットを選択してください。</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>headline, secret</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretTextView</name>
    <message>
        <source>New value entered</source>
        <translation>新しい値が入力されています</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretValueField</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>生成(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy once</source>
        <translation>一度だけコピー</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Screen captures and shared screens show it too: this system cannot leave it out.</source>
        <translation>画面キャプチャや画面共有にも値が映ります。このシステムでは除外できません。</translation>
    </message>
    <message>
        <source>Show the value: click to switch, or hold (Alt+E)</source>
        <translation>値を表示します: クリックで切り替え、長押しでその間だけ表示 (Alt+E)</translation>
    </message>
    <message>
        <source>Copy the generated value for the other side of the rotation</source>
        <translation>生成した値を、ローテーションの相手側に設定するためにコピーします</translation>
    </message>
    <message>
        <source>Import a value</source>
        <translation>値のインポート</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>ファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, more than a value may have.</source>
        <translation>値の上限である 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 はインポートされませんでした</translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the first byte that is not stands at offset %1. The value is as it was.</source>
        <translation>UTF-8 テキストではありません。オフセット %1 に、最初の UTF-8 ではないバイトがあります。値は元のままです。</translation>
    </message>
    <message>
        <source>Convert it to Base64</source>
        <translation>Base64 に変換</translation>
    </message>
    <message>
        <source>The value is as it was.</source>
        <translation>値は元のままです。</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s)</source>
        <translation>
            <numerusform>あと %Ln 秒クリップボードに残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionEnd</name>
    <message>
        <source>A save was running when Latchkey was last told to end</source>
        <translation>前回 Latchkey に終了が指示されたとき、保存が実行中でした</translation>
    </message>
</context>
<context>
    <name>Latchkey::TimeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TlsText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書は期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書はまだ有効期間前です。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this server.</source>
        <translation>証明書は %1 用であり、このサーバーのものではありません。</translation>
    </message>
    <message>
        <source>Its certificate is signed by %1, whom this computer does not know.</source>
        <translation>証明書に署名した %1 を、このコンピューターは認識していません。</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody but itself.</source>
        <translation>証明書は自己署名されたものです。</translation>
    </message>
    <message>
        <source>It does not speak TLS 1.2 or newer.</source>
        <translation>TLS 1.2 以降に対応していません。</translation>
    </message>
    <message>
        <source>The certificate: %1, signed by %2</source>
        <comment>subject, issuer</comment>
        <translation>証明書: %1 (署名者: %2)</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3.</source>
        <comment>certificate, dates</comment>
        <translation>%1、有効期間: %2～%3。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it; if the date is not past, set this computer&apos;s clock.</source>
        <translation>サーバーの管理者に証明書の更新を依頼してください。まだ期限を過ぎていないはずの場合は、このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, tell whoever runs the server.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Check the host in the base URL. If it is right, tell whoever runs the server: somebody may be standing in for it.</source>
        <translation>ベース URL のホストを確認してください。正しい場合は、サーバーの管理者に連絡してください。何者かがサーバーになりすましている可能性があります。</translation>
    </message>
    <message>
        <source>If your organization has an authority of its own, get its certificate from your administrators and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>組織に独自の認証局がある場合は、その証明書を管理者から入手し、CA ファイルとして接続プロファイルに追加してください。</translation>
    </message>
    <message>
        <source>If your organization runs the server, get its certificate from your administrators, by another way than from the server, and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>組織がサーバーを運用している場合は、サーバーからとは別の方法でその証明書を管理者から入手し、CA ファイルとして接続プロファイルに追加してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, or the proxy on the way, to allow TLS 1.2.</source>
        <translation>サーバー、または経路上のプロキシの管理者に、TLS 1.2 を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>Check the base URL and the proxy; then show this to whoever runs the server.</source>
        <translation>ベース URL とプロキシを確認してから、この内容をサーバーの管理者に見せてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ValueFactsView</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これはどういう意味ですか？</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViolationText</name>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>不可視文字 (%1)</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>名前は空にできません。</translation>
    </message>
    <message>
        <source>The value cannot be empty.</source>
        <translation>値は空にできません。</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>名前が %1 文字あります。使えるのは %2 文字までです。</translation>
    </message>
    <message>
        <source>The description has %1 characters; at most %2 are allowed.</source>
        <translation>説明が %1 文字あります。使えるのは %2 文字までです。</translation>
    </message>
    <message>
        <source>Character %1 is only half a character and cannot be sent.</source>
        <translation>%1 文字目は半分しかない不完全な文字のため、送信できません。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Character %1 is %2. Allowed are A–Z, a–z, 0–9 and _ - / .</source>
        <translation>%1 文字目に使えない文字があります: %2。使えるのは A–Z、a–z、0–9 と _ - / . です。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Workspace</name>
    <message>
        <source>Asking the server whose the key is…</source>
        <translation>キーの所属をサーバーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WorkspaceActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>新しいシークレット(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Rotate &amp;many…</source>
        <translation>一括ローテーション(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard edits</source>
        <translation>編集内容を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>プロキシへの接続が拒否されました</translation>
    </message>
</context>
</TS>
