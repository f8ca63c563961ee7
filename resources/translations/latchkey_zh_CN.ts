<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Latchkey::ActivityDock</name>
    <message>
        <source>Session activity</source>
        <translation>会话活动</translation>
    </message>
    <message>
        <source>Session &amp;activity</source>
        <translation>会话活动(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>HTTP status, what went wrong all the same</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>代理出错</translation>
    </message>
    <message>
        <source>proxy wants a password</source>
        <translation>代理要求密码</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法解读</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityPane</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Co&amp;py for support</source>
        <translation>复制给技术支持(&amp;P)</translation>
    </message>
    <message>
        <source>Requests of this session, without keys and values</source>
        <translation>此会话的请求，不含密钥和值</translation>
    </message>
    <message>
        <source>Copies these requests with the versions of Latchkey, Qt and TLS, the system and the proxy: no key and no value</source>
        <translation>复制这些请求，连同 Latchkey、Qt 和 TLS 的版本以及系统和代理信息：不含任何密钥和值</translation>
    </message>
    <message>
        <source>No request has been sent yet.</source>
        <translation>尚未发送任何请求。</translation>
    </message>
    <message>
        <source>Session activity</source>
        <translation>会话活动</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Latchkey::AppearanceMenu</name>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>外观(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Latchkey::BaseUrlText</name>
    <message>
        <source>&quot;%1&quot; is not a URL. It must look like https://host/path.</source>
        <translation>“%1”不是 URL。格式应为 https://host/path。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the URL must begin with https://.</source>
        <translation>“%1”无法使用：URL 必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: over plain http the key and the values could be read on the way. Use https.</source>
        <translation>“%1”无法使用：通过明文 http 传输时，密钥和值可能在途中被读取。请使用 https。</translation>
    </message>
    <message>
        <source>The URL cannot be used: it must not hold a user name, a password, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>此 URL 无法使用：其中不得含有用户名、密码、“?”或“#”。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CaFileField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation>清除 CA 文件</translation>
    </message>
    <message>
        <source>CA &amp;file (optional)</source>
        <translation>CA 文件（可选）(&amp;F)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not taken.</source>
        <translation>未采用“%1”。</translation>
    </message>
    <message>
        <source>A PEM file with your organization&apos;s certificate authorities, trusted besides the system&apos;s and by this profile alone.</source>
        <translation>包含贵组织证书颁发机构的 PEM 文件。除系统信任的机构外，仅此配置额外信任这些机构。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictView</name>
    <message>
        <source>&amp;Use these</source>
        <translation>使用所选项(&amp;U)</translation>
    </message>
    <message>
        <source>Decide l&amp;ater</source>
        <translation>稍后决定(&amp;A)</translation>
    </message>
    <message>
        <source>Theirs or mine</source>
        <translation>采用对方的还是我的</translation>
    </message>
    <message>
        <source>Puts what is chosen into the form; nothing is sent until you save</source>
        <translation>将所选内容填入表单；保存之前不会发送任何内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 when loaded</source>
        <translation>加载时的%1</translation>
    </message>
    <message>
        <source>Empty when loaded</source>
        <translation>加载时为空</translation>
    </message>
    <message>
        <source>When loaded: %1</source>
        <translation>加载时：%1</translation>
    </message>
    <message>
        <source>Both changed it alike: %1</source>
        <translation>双方的更改相同：%1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Changed %1, cannot be compared</source>
        <translation>已更改（%1），无法比较</translation>
    </message>
    <message>
        <source>May have been changed %1, cannot be compared</source>
        <translation>可能已更改（%1），无法比较</translation>
    </message>
    <message>
        <source>What you have typed is dropped</source>
        <translation>您输入的内容将被丢弃</translation>
    </message>
    <message>
        <source>The stored value is replaced by yours</source>
        <translation>已存储的值将被您的值替换</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a field and what becomes of it, as in &quot;Name: Take theirs&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectPage</name>
    <message>
        <source>Keep the key in the &amp;system&apos;s keychain</source>
        <translation>将密钥保存在系统密钥环中(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Latchkey edits the secrets that your Together AI deployments read. It needs an API key of the project.</source>
        <translation>Latchkey 用于编辑您的 Together AI 部署所读取的机密。它需要项目的 API 密钥。</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>No key at hand? Try Latchkey on made-up secrets. Nothing leaves this machine.</source>
        <translation>手头没有密钥？可以用虚构的机密试用 Latchkey。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Connect to your project</source>
        <translation>连接到您的项目</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>It is read from there at the next start. Nothing else of Latchkey&apos;s holds it.</source>
        <translation>下次启动时将从密钥环读取。Latchkey 不会将它保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Kept in memory for this run only. You can also set TOGETHER_API_KEY before you start Latchkey.</source>
        <translation>仅在本次运行期间保留在内存中。您也可以在启动 Latchkey 之前设置 TOGETHER_API_KEY。</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>这不是有效的密钥</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>密钥不含空格、换行符或非 ASCII 字符。请重新复制完整的密钥，不要带上其他内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionBanner</name>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Protected: each save wants the secret&apos;s name</source>
        <translation>受保护：每次保存都需输入机密的名称</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionFlow</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Its key is looked up in the system&apos;s keychain, which may ask you to unlock it.</source>
        <translation>正在系统密钥环中查找其密钥，系统可能会要求您解锁密钥环。</translation>
    </message>
    <message>
        <source>Enter the key instead</source>
        <translation>改为手动输入密钥</translation>
    </message>
    <message>
        <source>The key is needed</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Its certificate authorities: %1</source>
        <translation>其证书颁发机构：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>密钥仅在本次运行期间保留</translation>
    </message>
    <message>
        <source>The connection could not be stored: its settings cannot be written.</source>
        <translation>无法存储此连接：无法写入其设置。</translation>
    </message>
    <message>
        <source>Latchkey has paused</source>
        <translation>Latchkey 已暂停</translation>
    </message>
    <message>
        <source>Nobody was here for a while. The key is no longer in memory; your edits are still here.</source>
        <translation>一段时间内无人操作。密钥已从内存中清除；您的改动仍然保留。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>The password is kept for this run only</source>
        <translation>密码仅在本次运行期间保留</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionSwitch</name>
    <message>
        <source>%1, protected</source>
        <translation>%1，受保护</translation>
    </message>
    <message>
        <source>Go to another connection</source>
        <translation>切换到其他连接</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <translation>连接：无</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>管理连接(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestText</name>
    <message>
        <source>Ask the system for a proxy</source>
        <translation>向系统查询代理</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>解析地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Go through the proxy</source>
        <translation>经由代理连接</translation>
    </message>
    <message>
        <source>Verify the server and encrypt</source>
        <translation>验证服务器并加密</translation>
    </message>
    <message>
        <source>Ask whose the key is</source>
        <translation>查询密钥归属</translation>
    </message>
    <message>
        <source>List the secrets</source>
        <translation>列出机密</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在进行…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需执行</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>未使用代理。</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>配置中指定了 %1。</translation>
    </message>
    <message>
        <source>Plain http, to this machine itself.</source>
        <translation>明文 http，仅连接到此计算机本身。</translation>
    </message>
    <message>
        <source>This server does not say whose a key is.</source>
        <translation>此服务器不提供密钥的归属信息。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host, addresses</comment>
        <translation>%1 的地址为 %2</translation>
    </message>
    <message>
        <source>Certificate of %1, signed by %2</source>
        <translation>%1 的证书，由 %2 签发</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%Ln 个机密</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the profile, or the system&apos;s settings.</source>
        <translation>请检查配置中的代理主机和端口，或检查系统设置。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>请在配置中输入代理的用户名和密码。</translation>
    </message>
    <message>
        <source>Check the host&apos;s name. If it is right, check that this computer is on the network, or whether a proxy or a VPN is needed.</source>
        <translation>请检查主机名。如果无误，请检查此计算机是否已联网，或是否需要代理或 VPN。</translation>
    </message>
    <message>
        <source>Check the port in the base URL. If it is right, the server may be down, or a firewall may be in the way.</source>
        <translation>请检查基础 URL 中的端口。如果无误，可能是服务器已停机，或有防火墙阻挡。</translation>
    </message>
    <message>
        <source>A firewall may drop the connection. Ask whether a proxy or a VPN is needed, or give the profile more time.</source>
        <translation>防火墙可能丢弃了连接。请询问是否需要代理或 VPN，或为此配置设置更长的超时时间。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, something on the way, such as a proxy or a firewall, may end the connection.</source>
        <translation>请重试。如果再次失败，连接可能被途中的代理或防火墙等终止。</translation>
    </message>
    <message>
        <source>Check the base URL: this may be another server than Together AI&apos;s.</source>
        <translation>请检查基础 URL：这可能不是 Together AI 的服务器。</translation>
    </message>
    <message>
        <source>The server has nothing at this address (status 404).</source>
        <translation>服务器在此地址没有任何内容（状态码 404）。</translation>
    </message>
    <message>
        <source>The server answered with something else than was asked for. %1</source>
        <translation>服务器返回的不是所请求的内容。%1</translation>
    </message>
    <message>
        <source>No address is known for %1. %2</source>
        <translation>找不到 %1 的地址。%2</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation>（%1 毫秒）</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1（端口 %2）</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>组织：%1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>服务器未说明。</translation>
    </message>
    <message>
        <source>Enter the key again, as a whole, or make a new one in Together AI&apos;s settings.</source>
        <translation>请重新输入完整的密钥，或在 Together AI 的设置中创建新密钥。</translation>
    </message>
    <message>
        <source>Ask the project&apos;s owner to let this key read the secrets.</source>
        <translation>请让项目所有者允许此密钥读取机密。</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>请等待一分钟，然后重新测试。</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, copy this for support.</source>
        <translation>请稍后重试。如果问题持续存在，请复制此内容并提供给技术支持。</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends with /v1.</source>
        <translation>请检查基础 URL；它通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>服务器无法证明自己的身份，因此未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Latchkey %1: test of the connection to %2</source>
        <translation>Latchkey %1：测试与 %2 的连接</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestView</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>取消测试(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>复制给技术支持(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>返回配置(&amp;B)</translation>
    </message>
    <message>
        <source>Copies what is shown here; no key or password is part of it</source>
        <translation>复制此处显示的内容；不含任何密钥或密码</translation>
    </message>
    <message>
        <source>Test of the connection to %1</source>
        <translation>测试与 %1 的连接</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation>没有可用于测试的密钥</translation>
    </message>
    <message>
        <source>No key is stored for this profile. Enter one in the profile&apos;s key field, then test again.</source>
        <translation>此配置没有存储密钥。请在配置的密钥字段中输入密钥，然后重新测试。</translation>
    </message>
    <message>
        <source>The key could not be had</source>
        <translation>无法获取密钥</translation>
    </message>
    <message>
        <source>You can also enter it in the profile&apos;s key field.</source>
        <translation>您也可以在配置的密钥字段中输入密钥。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had</source>
        <translation>无法获取代理的密码</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>CA 文件无法使用</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>state, duration</comment>
        <translation>%1，%2 毫秒</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>连接正常</translation>
    </message>
    <message>
        <source>Failed at: %1</source>
        <translation>失败的步骤：%1</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>测试已取消</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialField</name>
    <message>
        <source>Kept in the system&apos;s keychain. Left empty, what is stored there stays.</source>
        <translation>保存在系统密钥环中。留空则保留其中已存储的内容。</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Left empty, it stays.</source>
        <translation>已存储在系统密钥环中。留空则保持不变。</translation>
    </message>
    <message>
        <source>Nothing is stored yet. It is kept in the system&apos;s keychain.</source>
        <translation>尚未存储任何内容。将保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥环…</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialText</name>
    <message>
        <source>The system&apos;s keychain has no entry for this connection.</source>
        <translation>系统密钥环中没有此连接的条目。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation>系统密钥环已锁定。请使用桌面的密码管理器解锁，然后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not unlocked, or does not let Latchkey in.</source>
        <translation>系统密钥环未解锁，或不允许 Latchkey 访问。</translation>
    </message>
    <message>
        <source>No keychain, such as GNOME Keyring or KWallet, is running on this system.</source>
        <translation>此系统上没有正在运行的密钥环（如 GNOME Keyring 或 KWallet）。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain failed.</source>
        <translation>系统密钥环出错。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteConversation</name>
    <message>
        <source>Asking the server which deployments use it…</source>
        <translation>正在向服务器查询哪些部署在使用它…</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>要删除它，请输入其名称：%1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>仍要删除</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteText</name>
    <message>
        <source>It cannot be brought back: the value cannot be read.</source>
        <translation>删除后无法恢复：值无法读取。</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that do will lose it.</source>
        <translation>无法得知哪些部署在使用它。使用它的部署将无法再读取它。</translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>没有部署使用它。</translation>
    </message>
    <message>
        <source>These deployments use it and will lose it: %1.</source>
        <translation>以下部署在使用它，删除后将无法再读取它：%1。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>机密：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>The server has deleted the secret.</source>
        <translation>服务器已删除此机密。</translation>
    </message>
    <message>
        <source>The secret was already gone.</source>
        <translation>此机密之前就已不存在。</translation>
    </message>
    <message>
        <source>But the server has been asked again, and there is no such secret any more.</source>
        <translation>但再次询问服务器后得知，此机密已不存在。</translation>
    </message>
    <message>
        <source>The secret is read before it is deleted, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>删除之前会先读取机密，以查看是否已被他人更改。未发送任何内容。</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent. What you see now is what is stored.</source>
        <translation>机密已被他人更改（%1）。未发送任何内容。您现在看到的是已存储的内容。</translation>
    </message>
    <message>
        <source>The secret is still there.</source>
        <translation>此机密仍然存在。</translation>
    </message>
    <message>
        <source>The server has been asked again, and the secret is still there. Should the server still be at work on it, it may go yet.</source>
        <translation>已再次询问服务器，此机密仍然存在。如果服务器仍在处理，它之后仍可能被删除。</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted. Asking the server again has failed, too: %1</source>
        <translation>此机密可能已删除，也可能未删除。再次询问服务器也失败了：%1</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted.</source>
        <translation>此机密可能已删除，也可能未删除。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
</context>
<context>
    <name>Latchkey::DetailsPane</name>
    <message>
        <source>What the server says about the secret appears here.</source>
        <translation>服务器提供的机密信息将显示在此处。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Last updated by</source>
        <translation>最后更新者</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Could not be read. %1</source>
        <translation>无法读取。%1</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1（按名称）</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1（按 ID）</translation>
    </message>
    <message>
        <source>No deployment</source>
        <translation>无部署</translation>
    </message>
</context>
<context>
    <name>Latchkey::EditsGuard</name>
    <message>
        <source>The save is still running</source>
        <translation>保存仍在进行</translation>
    </message>
    <message>
        <source>This goes on as soon as it has succeeded.</source>
        <translation>保存成功后将立即继续。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>There are unsaved edits</source>
        <translation>有未保存的改动</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The key was not accepted.</source>
        <translation>密钥未被接受。</translation>
    </message>
    <message>
        <source>The key is not allowed to do this.</source>
        <translation>此密钥无权执行此操作。</translation>
    </message>
    <message>
        <source>The server knows no such secret; it may have been deleted.</source>
        <translation>服务器上没有此机密；它可能已被删除。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request.</source>
        <translation>服务器等待请求超时，已放弃。</translation>
    </message>
    <message>
        <source>The request conflicts with what is stored; another secret may have this name.</source>
        <translation>请求与已存储的内容冲突；可能有其他机密使用了此名称。</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a moment, then try again.</source>
        <translation>服务器收到的请求过多。请稍候片刻，然后重试。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>服务器出错。</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the base URL.</source>
        <translation>服务器指向另一个地址，Latchkey 不会跟随。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The proxy %1 (port %2)</source>
        <translation>代理 %1（端口 %2）</translation>
    </message>
    <message>
        <source>%1 was not found, so nothing was sent. Check the proxy&apos;s name.</source>
        <comment>proxy</comment>
        <translation>找不到%1，因此未发送任何内容。请检查代理的名称。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1未及时响应，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not allow this server, or not reach it.</source>
        <comment>proxy</comment>
        <translation>%1未连接到服务器，因此未发送任何内容。它可能不允许访问此服务器，或无法连接到此服务器。</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was sent. Check the proxy&apos;s settings.</source>
        <comment>proxy</comment>
        <translation>无法连接到%1，因此未发送任何内容。请检查代理设置。</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not accept the user name and password, or not reach the server.</source>
        <comment>proxy</comment>
        <translation>%1未连接到服务器，因此未发送任何内容。它可能不接受此用户名和密码，或无法连接到服务器。</translation>
    </message>
    <message>
        <source>%1 wants another user name and password, or any, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1要求提供用户名和密码，或不接受现有的用户名和密码，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>服务器无法证明自己的身份，因此未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>尚未收到完整的响应，连接就已中断。</translation>
    </message>
    <message>
        <source>The server sent nothing for too long.</source>
        <translation>服务器过长时间没有发送任何数据。</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>您取消了请求。</translation>
    </message>
    <message>
        <source>The answer is too long and was not read.</source>
        <translation>响应过长，未读取。</translation>
    </message>
    <message>
        <source>The server answered with something else than a secret. Check the base URL.</source>
        <translation>服务器返回的不是机密。请检查基础 URL。</translation>
    </message>
    <message>
        <source>The server gives this secret no ID, and the API cannot call it by its name.</source>
        <translation>服务器没有为此机密提供 ID，而 API 无法通过其名称访问它。</translation>
    </message>
    <message>
        <source>No secret has this ID or name.</source>
        <translation>没有使用此 ID 或名称的机密。</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>服务器要求等待 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln minute(s).</source>
        <translation>
            <numerusform>服务器要求等待 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln hour(s).</source>
        <translation>
            <numerusform>服务器要求等待 %Ln 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>(Status %1, without a message.)</source>
        <translation>（状态码 %1，无消息。）</translation>
    </message>
    <message>
        <source>Its message, with status %1: %2</source>
        <translation>服务器的消息（状态码 %1）：%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s password</source>
        <translation>输入代理的密码</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>输入其他密钥</translation>
    </message>
    <message>
        <source>The server has no list of deployments.</source>
        <translation>服务器没有部署列表。</translation>
    </message>
</context>
<context>
    <name>Latchkey::GeneratePanel</name>
    <message>
        <source>Hex digits</source>
        <translation>十六进制数字</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>字母和数字</translation>
    </message>
    <message>
        <source>Letters, digits, symbols (- _ . ,)</source>
        <translation>字母、数字和符号 (- _ . ,)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>&amp;Use a new value</source>
        <translation>使用新值(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 bits of entropy</source>
        <translation>熵：%1 位</translation>
    </message>
</context>
<context>
    <name>Latchkey::IdleMenu</name>
    <message>
        <source>&amp;Pause when nobody is here</source>
        <translation>无人操作时暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>机密(&amp;T)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>关于 Latchkey(&amp;A)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>project, connection</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>正在启动演示…</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>无法启动演示</translation>
    </message>
    <message>
        <source>TOGETHER_API_KEY cannot be used</source>
        <translation>TOGETHER_API_KEY 无法使用</translation>
    </message>
    <message>
        <source>What the environment variable holds has spaces, line breaks or letters outside ASCII in it, and no key has.</source>
        <translation>该环境变量的内容含有空格、换行符或非 ASCII 字符，而密钥中不会有这些字符。</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1

Edits the secrets that Together AI deployments read.
MIT License.</source>
        <translation>Latchkey %1

编辑 Together AI 部署所读取的机密。
MIT 许可证。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Latchkey::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制回执</translation>
    </message>
</context>
<context>
    <name>Latchkey::NameConfirmation</name>
    <message>
        <source>Name to confirm</source>
        <translation>用于确认的名称</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeHelp</name>
    <message>
        <source>Some Windows editors put this mark at the start of a file. It is invisible, and a program that compares keys or passwords takes it for part of them.</source>
        <translation>某些 Windows 编辑器会在文件开头写入此标记。它不可见，而比较密钥或密码的程序会将其视为内容的一部分。</translation>
    </message>
    <message>
        <source>Spaces at the ends mostly come along when something is copied. They are stored, and most services then refuse the key or password. Keep them only if the value is meant to have them.</source>
        <translation>首尾的空格大多是复制时带入的。它们会被存储，多数服务因此会拒绝该密钥或密码。仅当值本来就应包含空格时才保留。</translation>
    </message>
    <message>
        <source>Files mostly end with a line break. In a key or password it is one character too many. A PEM file or a JSON document may keep it.</source>
        <translation>文件大多以换行符结尾。对密钥或密码来说，这是多余的一个字符。PEM 文件或 JSON 文档可以保留。</translation>
    </message>
    <message>
        <source>Web pages and word processors put such spaces where a plain one was typed. They look the same and are other characters, so what compares the value finds it wrong.</source>
        <translation>网页和文字处理软件会用这类空格代替普通空格。它们看起来相同，却是不同的字符，因此比较值时会不一致。</translation>
    </message>
    <message>
        <source>These characters cannot be seen and come along from web pages and chats. They are stored, and the value is then not the one you see. In texts of some scripts, and in emoji, they belong there.</source>
        <translation>这些字符不可见，常随网页和聊天内容一起复制。它们会被存储，值便与您看到的不同。在某些语言的文本和表情符号中，它们是必需的。</translation>
    </message>
    <message>
        <source>These invisible characters change the order in which text is shown, so that what you see need not be what is stored. A key never has any.</source>
        <translation>这些不可见字符会改变文本的显示顺序，因此您看到的未必就是所存储的。密钥中不会有这些字符。</translation>
    </message>
    <message>
        <source>Most programs take this character for the end of a text, and read only what stands before it. An environment variable cannot hold it at all.</source>
        <translation>多数程序会将此字符视为文本的结尾，只读取其前面的内容。环境变量根本无法包含它。</translation>
    </message>
    <message>
        <source>Characters such as escape are commands to a terminal, and come along when its output is copied. They are stored as they are.</source>
        <translation>转义符等字符是发给终端的命令，复制终端输出时会一并带入。它们会原样存储。</translation>
    </message>
    <message>
        <source>This character stands where bytes could not be read as text, because a file was opened in a wrong encoding, say. What was there is lost: copy the value from its source again.</source>
        <translation>此字符出现在无法按文本读取字节的位置，例如用错误的编码打开了文件。原有内容已丢失，请从来源重新复制该值。</translation>
    </message>
    <message>
        <source>Windows ends lines with CRLF, other systems with LF. A value with both was probably put together from two files; some programs read such lines with an extra character at the end.</source>
        <translation>Windows 以 CRLF 结束一行，其他系统则用 LF。同时包含两者的值可能由两个文件拼成；有些程序读取这类行时，行尾会多出一个字符。</translation>
    </message>
    <message>
        <source>Some programs break the line here and others show nothing. What reads the value line by line will mostly not see them.</source>
        <translation>有些程序会在此处换行，另一些则什么也不显示。逐行读取该值的程序大多不会识别它们。</translation>
    </message>
    <message>
        <source>Quotes around a value are how files such as .env or YAML write it, and are not part of it there. Here they are stored, and deployments read them.</source>
        <translation>.env 或 YAML 等文件会用引号将值括起来，在那里引号不属于值。在这里，引号会被存储，部署也会读到它们。</translation>
    </message>
    <message>
        <source>A backslash and an n is how JSON and .env files write a line break. Here they are two characters, and a key in PEM with them cannot be read.</source>
        <translation>反斜杠加 n 是 JSON 和 .env 文件中换行符的写法。在这里它们是两个字符，含有它们的 PEM 密钥无法读取。</translation>
    </message>
    <message>
        <source>A whole line of a .env file was pasted. A deployment would read the name and the equals sign as part of the value.</source>
        <translation>粘贴的是 .env 文件中的一整行。部署会将名称和等号视为值的一部分。</translation>
    </message>
    <message>
        <source>It starts as something that programs parse, and is not complete or has a slip in it. Most often it was cut off when it was copied: compare it with its source.</source>
        <translation>它的开头像是程序可解析的内容，但不完整或有误。最常见的原因是复制时被截断：请与来源核对。</translation>
    </message>
    <message>
        <source>Servers refuse it from that moment on. Ask whoever issued it for a new one.</source>
        <translation>从那一刻起，服务器会拒绝它。请向颁发者申请新的。</translation>
    </message>
    <message>
        <source>It can be used until then. Ask for the next one in time, and change the secret again.</source>
        <translation>在此之前仍可使用。请及时申请新的，并再次更改该机密。</translation>
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
        <translation>混合</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
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
        <translation>PEM：%1</translation>
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
        <translation>看起来是 PEM，但 BEGIN 或 END 行上有其他文本</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN line is missing</source>
        <translation>看起来是 PEM，但缺少 BEGIN 行</translation>
    </message>
    <message>
        <source>Looks like PEM, but an END line is missing; it may be cut off</source>
        <translation>看起来是 PEM，但缺少 END 行；可能已被截断</translation>
    </message>
    <message>
        <source>Looks like PEM, but BEGIN and END do not name the same thing</source>
        <translation>看起来是 PEM，但 BEGIN 与 END 的名称不一致</translation>
    </message>
    <message>
        <source>Looks like PEM, but the text between BEGIN and END is not Base64</source>
        <translation>看起来是 PEM，但 BEGIN 与 END 之间的文本不是 Base64</translation>
    </message>
    <message>
        <source>Looks like PEM, but the content is not complete</source>
        <translation>看起来是 PEM，但内容不完整</translation>
    </message>
    <message>
        <source>Looks like JSON, but cannot be read as JSON</source>
        <translation>看起来是 JSON，但无法按 JSON 读取</translation>
    </message>
    <message>
        <source>Looks like a JWT, but is cut off or broken over lines.</source>
        <translation>看起来是 JWT，但已被截断或折成了多行。</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its header cannot be read.</source>
        <translation>看起来是 JWT，但无法读取其头部。</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its claims cannot be read.</source>
        <translation>看起来是 JWT，但无法读取其声明。</translation>
    </message>
    <message>
        <source>Looks like Base64, but its end is missing or wrong.</source>
        <translation>看起来是 Base64，但结尾缺失或有误。</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3).</source>
        <translation>%1（第 %2 行，第 %3 列）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>令牌已于 %1 过期。</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>令牌将于 %1 过期。</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>其中有证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>A certificate in it expires on %1.</source>
        <translation>其中有证书将于 %1 过期。</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (U+FEFF).</source>
        <translation>开头有字节顺序标记 (U+FEFF)。</translation>
    </message>
    <message>
        <source>It starts with white space.</source>
        <translation>开头有空白字符。</translation>
    </message>
    <message numerus="yes">
        <source>It starts with %n line break(s).</source>
        <translation>
            <numerusform>开头有 %Ln 个换行符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with white space.</source>
        <translation>结尾有空白字符。</translation>
    </message>
    <message numerus="yes">
        <source>It ends with %n line break(s).</source>
        <translation>
            <numerusform>结尾有 %Ln 个换行符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n no-break space(s) (U+00A0).</source>
        <translation>
            <numerusform>含有 %Ln 个不换行空格 (U+00A0)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n unusual space(s).</source>
        <translation>
            <numerusform>含有 %Ln 个特殊空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n invisible character(s) of no width.</source>
        <translation>
            <numerusform>含有 %Ln 个不可见的零宽字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control(s) of writing direction.</source>
        <translation>
            <numerusform>含有 %Ln 个书写方向控制符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n NUL character(s).</source>
        <translation>
            <numerusform>含有 %Ln 个 NUL 字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control character(s).</source>
        <translation>
            <numerusform>含有 %Ln 个控制字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n replacement character(s) (U+FFFD): something was lost when it was copied.</source>
        <translation>
            <numerusform>含有 %Ln 个替换字符 (U+FFFD)：复制时有内容丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not all end in the same way.</source>
        <translation>各行的换行符不一致。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) that most programs do not know.</source>
        <translation>
            <numerusform>含有 %Ln 个大多数程序无法识别的换行符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in quotes, which will be stored too.</source>
        <translation>值带有引号，引号也会一并存储。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) written as \n.</source>
        <translation>
            <numerusform>含有 %Ln 个写成 \n 的换行符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks like a line KEY=value; the name and the equals sign will be stored too.</source>
        <translation>看起来是一行 KEY=value；其中的名称和等号也会一并存储。</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>移除字节顺序标记</translation>
    </message>
    <message>
        <source>Remove the leading white space</source>
        <translation>移除开头的空白字符</translation>
    </message>
    <message>
        <source>Remove the leading newline</source>
        <translation>移除开头的换行符</translation>
    </message>
    <message>
        <source>Remove the trailing white space</source>
        <translation>移除结尾的空白字符</translation>
    </message>
    <message>
        <source>Remove the final newline</source>
        <translation>移除结尾的换行符</translation>
    </message>
    <message>
        <source>Make them plain spaces</source>
        <translation>替换为普通空格</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除这些字符</translation>
    </message>
    <message>
        <source>Make them all LF</source>
        <translation>全部改为 LF</translation>
    </message>
    <message>
        <source>Make them LF</source>
        <translation>改为 LF</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>移除引号</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>改为换行符</translation>
    </message>
    <message>
        <source>Keep only the value</source>
        <translation>仅保留值</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
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
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>测试连接(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>未命名配置</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>密钥不含空格、换行符或非 ASCII 字符。请重新复制完整的密钥，不要带上其他内容。</translation>
    </message>
    <message>
        <source>The profile is not saved</source>
        <translation>配置未保存</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its key is not</source>
        <translation>“%1”已保存，但其密钥未保存</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its proxy password is not</source>
        <translation>“%1”已保存，但其代理密码未保存</translation>
    </message>
    <message>
        <source>You can still connect: it is asked for then, and kept for this run only.</source>
        <translation>您仍可以连接：届时会要求输入，并且仅在本次运行期间保留。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileForm</name>
    <message>
        <source>&amp;Protected</source>
        <translation>受保护(&amp;P)</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API 密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;lor</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>忘记(&amp;G)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>For production: a banner says so, and each save wants the secret&apos;s name typed.</source>
        <translation>用于生产环境：横幅会标明受保护，每次保存都需输入机密的名称。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long a request may go without any progress.</source>
        <translation>请求没有任何进展时的最长等待时间。</translation>
    </message>
    <message>
        <source>Forget the project</source>
        <translation>忘记项目</translation>
    </message>
    <message>
        <source>The next project that it is used with will be remembered.</source>
        <translation>将记住此配置下次使用的项目。</translation>
    </message>
    <message>
        <source>First used with project %1. Latchkey asks before it writes to another one.</source>
        <translation>首次用于项目 %1。向其他项目写入之前，Latchkey 会先询问。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileListModel</name>
    <message>
        <source>Unnamed profile</source>
        <translation>未命名配置</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <comment>host</comment>
        <translation>%1，未存储</translation>
    </message>
    <message>
        <source>Protected · %1</source>
        <comment>host</comment>
        <translation>受保护 · %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileText</name>
    <message>
        <source>What the settings file says here means nothing; saving replaces it.</source>
        <translation>设置文件中此项的内容无效；保存时将被替换。</translation>
    </message>
    <message>
        <source>The time must be from %1 to %2 seconds.</source>
        <translation>时间必须在 %1 到 %2 秒之间。</translation>
    </message>
    <message>
        <source>The proxy&apos;s host cannot be empty.</source>
        <translation>代理的主机不能为空。</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a host. A port has its own field.</source>
        <translation>这既不是主机名，也不是主机地址。端口请填入单独的字段。</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>端口必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>The user name must not hold line breaks or other control characters, nor, for an HTTP proxy, a colon.</source>
        <translation>用户名不得含有换行符或其他控制字符；用于 HTTP 代理时，也不得含有冒号。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>此内容无法使用。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>基础 URL 必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>Over plain http the key and the values could be read on the way. Use https.</source>
        <translation>通过明文 http 传输时，密钥和值可能在途中被读取。请使用 https。</translation>
    </message>
    <message>
        <source>It needs a base URL, such as %1.</source>
        <translation>需要基础 URL，例如 %1。</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 characters are allowed.</source>
        <translation>名称过长；最多允许 %1 个字符。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>已有其他配置使用此名称。</translation>
    </message>
    <message>
        <source>This name is kept for the profile from the environment.</source>
        <translation>此名称保留给来自环境变量的配置。</translation>
    </message>
    <message>
        <source>The name must not hold invisible characters, several spaces in a row, or spaces around it.</source>
        <translation>名称不得含有不可见字符或连续的多个空格，首尾也不得有空格。</translation>
    </message>
    <message>
        <source>Another window may have taken its name meanwhile. Give it another one.</source>
        <translation>其名称可能已在此期间被另一个窗口占用。请换一个名称。</translation>
    </message>
    <message>
        <source>It is no longer there: another window may have removed it.</source>
        <translation>它已不存在：可能已被另一个窗口移除。</translation>
    </message>
    <message>
        <source>The settings file has lines that are no settings, and writing it would lose them. Mend or remove them first.</source>
        <translation>设置文件中有些行不是设置，写入该文件会丢失这些行。请先修正或移除它们。</translation>
    </message>
    <message>
        <source>The settings file could not be written. Check its permissions, and that the disk is not full.</source>
        <translation>无法写入设置文件。请检查其权限，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of certificates.</source>
        <translation>文件大于 1 MiB：这不是证书列表。</translation>
    </message>
    <message>
        <source>The file is binary. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>这是二进制文件。所需的是 PEM：以 -----BEGIN CERTIFICATE----- 开头的文本。</translation>
    </message>
    <message>
        <source>The file holds a private key, which has no business here. Ask for the authority&apos;s certificate alone.</source>
        <translation>文件含有私钥，而私钥不应放在这里。请只索取颁发机构的证书。</translation>
    </message>
    <message>
        <source>The file holds no certificate. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>文件不含证书。所需的是 PEM：以 -----BEGIN CERTIFICATE----- 开头的文本。</translation>
    </message>
    <message>
        <source>One of the file&apos;s certificates is damaged or incomplete.</source>
        <translation>文件中有一份证书已损坏或不完整。</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <comment>authority, date</comment>
        <translation>%1，已于 %2 过期</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>authority, date</comment>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(s) trusted besides the system&apos;s:</source>
        <translation>
            <numerusform>除系统信任的机构外，还信任 %Ln 个颁发机构：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>连接配置</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>The new profile is not saved</source>
        <translation>新配置未保存</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has edits that are not saved</source>
        <translation>“%1”有未保存的改动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>This profile stands for TOGETHER_API_KEY and TOGETHER_BASE_URL as they were set when Latchkey was started. It is not stored and cannot be edited here.

Server: %1</source>
        <translation>此配置代表启动 Latchkey 时所设置的 TOGETHER_API_KEY 和 TOGETHER_BASE_URL。它不会被存储，也不能在此编辑。

服务器：%1</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>尚无配置</translation>
    </message>
    <message>
        <source>A profile says where a project&apos;s secrets are, how to get there, and how careful to be. Its key is kept in the system&apos;s keychain.</source>
        <translation>配置用于说明项目的机密位于何处、如何访问，以及操作时需要多谨慎。其密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Add a &amp;profile</source>
        <translation>添加配置(&amp;P)</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 副本</translation>
    </message>
    <message>
        <source> copy %1</source>
        <translation> 副本 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not duplicated</source>
        <translation>未能创建“%1”的副本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no key yet</source>
        <translation>“%1”尚无密钥</translation>
    </message>
    <message>
        <source>Keys and passwords are not copied.</source>
        <translation>密钥和密码不会被复制。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>要移除“%1”吗？</translation>
    </message>
    <message>
        <source>Its key and its proxy&apos;s password are removed from the keychain, too. This cannot be undone.</source>
        <translation>其密钥及代理密码也会从密钥环中移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not removed</source>
        <translation>未能移除“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its key may still be in the keychain</source>
        <translation>“%1”已移除，但其密钥可能仍在密钥环中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its proxy&apos;s password may still be in the keychain</source>
        <translation>“%1”已移除，但其代理密码可能仍在密钥环中</translation>
    </message>
    <message>
        <source>You can remove it with the system&apos;s own program for passwords.</source>
        <translation>您可以使用系统自带的密码管理程序将其移除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectGuard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>project, organization</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This key belongs to another project</source>
        <translation>此密钥属于另一个项目</translation>
    </message>
    <message>
        <source>It opens %1; until now it was %2. Nothing was sent, and your edits are still here. If a change is meant for the earlier project, give the key of that one.</source>
        <translation>它对应的项目是 %1；此前一直是 %2。未发送任何内容，您的改动仍然保留。如果要更改的是原来的项目，请提供该项目的密钥。</translation>
    </message>
    <message>
        <source>Use %1 from now on</source>
        <translation>今后使用 %1</translation>
    </message>
    <message>
        <source>It is not known which project this is</source>
        <translation>无法确定这是哪个项目</translation>
    </message>
    <message>
        <source>It should be %1, but the server was asked whose the key is, in vain. %2 Nothing was sent, and your edits are still here.</source>
        <translation>应为 %1，但向服务器查询密钥归属未成功。未发送任何内容，您的改动仍然保留。失败原因：%2</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍要继续</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyFields</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>代理主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy &amp;user (optional)</source>
        <translation>代理用户名（可选）(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>采用环境变量或桌面的设置。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyPage</name>
    <message>
        <source>Keep the password in the &amp;system&apos;s keychain</source>
        <translation>将密码保存在系统密钥环中(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <translation>代理要求验证身份</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1（端口 %2）</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password. They are given to this proxy alone.</source>
        <translation>%1仅在收到用户名和密码后才会放行请求。它们只会提供给此代理。</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password for “%2”. They are given to this proxy alone.</source>
        <translation>%1仅在收到“%2”的用户名和密码后才会放行请求。它们只会提供给此代理。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReceiptText</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), SHA-256 %1…</source>
        <translation>
            <numerusform>%Ln 字节，SHA-256 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>机密：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>更新时间（服务器）：%1</translation>
    </message>
    <message>
        <source>The answer did not arrive; the secret was read again.</source>
        <translation>未收到响应；已重新读取此机密。</translation>
    </message>
    <message>
        <source>Not checked for changes by others: the secret cannot be read.</source>
        <translation>未检查是否已被他人更改：此机密无法读取。</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>使用方：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::RequestPreview</name>
    <message>
        <source>Show the request</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>The request that Save would send</source>
        <translation>保存时将发送的请求</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotatePage</name>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Rotate many</source>
        <translation>批量轮换</translation>
    </message>
    <message>
        <source>Choose a .env or JSON file, paste its text, or drop it here.</source>
        <translation>选择 .env 或 JSON 文件，粘贴其文本，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>You see what would happen to each secret before anything is sent. Values are never shown.</source>
        <translation>发送任何内容之前，您会看到对每个机密将执行的操作。值始终不会显示。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1：%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表格 (*.csv);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationControls</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Save rep&amp;ort…</source>
        <translation>保存报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>开始(&amp;R)</translation>
    </message>
    <message>
        <source>Saves what was to be done and what has become of it: no value</source>
        <translation>保存计划执行的操作及其结果：不含任何值</translation>
    </message>
    <message>
        <source>Gives up what is under way and leaves the rest as it is</source>
        <translation>中止正在处理的一项，其余各项保持不变</translation>
    </message>
    <message>
        <source>Take &amp;up the rest</source>
        <translation>处理其余各项(&amp;U)</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在进行…</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>已暂停。%1</translation>
    </message>
    <message>
        <source>Pausing after this one…</source>
        <translation>处理完当前项后暂停…</translation>
    </message>
    <message>
        <source>Cancelling: finding out what has become of this one…</source>
        <translation>正在取消：正在查明当前项的结果…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 项，共 %2 项：%3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationMenu</name>
    <message>
        <source>&amp;Due for rotation after</source>
        <translation>待轮换期限(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationReport</name>
    <message>
        <source>Rotation of secrets</source>
        <translation>机密轮换</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>基础 URL：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No value is part of this report.</source>
        <translation>此报告不含任何值。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>更新时间（服务器）：%1</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>未发送任何内容</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationSource</name>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>读取剪贴板中的文本 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Read names and values</source>
        <translation>读取名称和值</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>未读取 %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>这是文件夹或设备，而不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>大小超过 1 MiB。</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>未粘贴任何内容</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB.</source>
        <translation>文本大小超过 1 MiB。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is nothing to rotate</source>
        <translation>没有可轮换的内容</translation>
    </message>
    <message>
        <source>%1 holds no names and values.</source>
        <translation>以下来源中没有名称和值：%1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTable</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTask</name>
    <message>
        <source>To change many secrets there, type the profile’s name: %1</source>
        <translation>要批量更改其中的机密，请输入配置的名称：%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>轮换尚未结束</translation>
    </message>
    <message>
        <source>What is saved stays saved. The secret under way comes to its end; those behind it are left as they are.</source>
        <translation>已保存的内容不受影响。正在处理的机密会处理完毕；其后的机密保持不变。</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>停止并离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>There are secrets that have not been changed</source>
        <translation>有尚未更改的机密</translation>
    </message>
    <message>
        <source>Their values are forgotten when you leave. The file is not touched.</source>
        <translation>离开后，它们的值将被清除。文件不受影响。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationText</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>It is a number, not a text.</source>
        <translation>这是数字，而不是文本。</translation>
    </message>
    <message>
        <source>It is true or false, not a text.</source>
        <translation>这是 true 或 false，而不是文本。</translation>
    </message>
    <message>
        <source>It is null, not a text.</source>
        <translation>这是 null，而不是文本。</translation>
    </message>
    <message>
        <source>It is an object, not a text.</source>
        <translation>这是对象，而不是文本。</translation>
    </message>
    <message>
        <source>It is an array, not a text.</source>
        <translation>这是数组，而不是文本。</translation>
    </message>
    <message>
        <source>%1: there is no &quot;=&quot;.</source>
        <translation>%1：缺少“=”。</translation>
    </message>
    <message>
        <source>%1: the name cannot be used. %2</source>
        <translation>%1：名称无法使用。%2</translation>
    </message>
    <message>
        <source>%1: the quote on line %2 is never closed, so nothing from there on was read.</source>
        <translation>%1：第 %2 行的引号没有闭合，因此从该处起的内容均未读取。</translation>
    </message>
    <message>
        <source>%1: something follows the closing quote.</source>
        <translation>%1：右引号之后还有其他内容。</translation>
    </message>
    <message>
        <source>%1: a key or certificate of several lines needs quotes around it.</source>
        <translation>%1：多行的密钥或证书需要用引号括起来。</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1：这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1: line %2 has given it a value already, and that one counts.</source>
        <translation>%1：第 %2 行已为其指定了值，以该行为准。</translation>
    </message>
    <message>
        <source>%1: here it stops being a JSON object. Nothing of it is used.</source>
        <translation>%1：从此处起不再是 JSON 对象。其内容均不使用。</translation>
    </message>
    <message>
        <source>The value is empty, so the secret is left as it is.</source>
        <translation>值为空，因此机密保持不变。</translation>
    </message>
    <message>
        <source>More than one secret has this name, so it is not clear which is meant.</source>
        <translation>有多个机密使用此名称，因此无法确定指的是哪一个。</translation>
    </message>
    <message>
        <source>It has a reference such as $NAME, which is stored as it stands.</source>
        <translation>含有 $NAME 之类的引用，将按原样存储。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>但现在已有使用此名称的机密，而之前没有。</translation>
    </message>
    <message>
        <source>There is a secret of this name now. Nothing was sent.</source>
        <translation>现在已有使用此名称的机密。未发送任何内容。</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>不存在使用此名称的机密，可见未创建成功。</translation>
    </message>
    <message>
        <source>The secret may or may not have been created.</source>
        <translation>此机密可能已创建，也可能未创建。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>未创建任何内容。</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>无法检查在此期间是否已被他人更改：服务器不允许读取此机密。</translation>
    </message>
    <message>
        <source>Choose the row again to update it.</source>
        <translation>再次选择此行即可更新它。</translation>
    </message>
    <message>
        <source>Choose the row again to replace what is stored now.</source>
        <translation>再次选择此行即可替换现在存储的内容。</translation>
    </message>
    <message>
        <source>Choose the row again to create it.</source>
        <translation>再次选择此行即可创建它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be updated</source>
        <translation>
            <numerusform>将更新 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be created</source>
        <translation>
            <numerusform>将创建 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln 项保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 项被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln 项已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln 项未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln 项结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln 项未执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Some outcomes are not known</source>
        <translation>部分结果未知</translation>
    </message>
    <message>
        <source>Take up the rest: what has become of them is looked at before anything is sent again.</source>
        <translation>请处理其余各项：再次发送任何内容之前，会先查明这些项的结果。</translation>
    </message>
    <message>
        <source>Not all were saved</source>
        <translation>未全部保存</translation>
    </message>
    <message>
        <source>Each row says why.</source>
        <translation>每一行都说明了原因。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>These deployments use what was saved and may need a restart: %1.</source>
        <translation>以下部署使用了已保存的内容，可能需要重启：%1。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>What was saved so far is saved; the rest has not been sent.</source>
        <translation>目前已保存的内容不受影响；其余尚未发送。</translation>
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
        <translation>仍要重命名</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>It cannot be created yet</source>
        <translation>暂时无法创建</translation>
    </message>
    <message>
        <source>A new secret needs a value, and stored values cannot be read back. Type one, and mend what is marked.</source>
        <translation>新机密需要值，而已存储的值无法读回。请输入一个值，并修正标出的问题。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveGates</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 受保护</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>To create the secret there, type its name: %1</source>
        <translation>要在其中创建此机密，请输入其名称：%1</translation>
    </message>
    <message>
        <source>To change the secret there, type its name: %1</source>
        <translation>要更改其中的此机密，请输入其名称：%1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
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
        <translation>新机密需要名称和值。</translation>
    </message>
    <message>
        <source>Cannot be saved yet: check the %1.</source>
        <translation>暂时无法保存：请检查%1。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Will create a secret with: %1</source>
        <translation>将创建机密，包含：%1</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>将更改：%1</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>正在检查是否已被他人更改…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Finding out whether it was saved…</source>
        <translation>正在查明是否已保存…</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>将在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>The server asks to wait. %1</source>
        <translation>服务器要求等待。%1</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>无法检查在此期间是否已被他人更改：服务器不允许读取此机密。</translation>
    </message>
    <message>
        <source>Your edits are still here.</source>
        <translation>您的改动仍然保留。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>更改者：%1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>更改者：%1，%2</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>要将 %1 重命名为 %2 吗？</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that refer to it by name will lose it. Nothing has been sent yet.</source>
        <translation>无法得知哪些部署在使用它。按名称引用它的部署将无法再读取它。尚未发送任何内容。</translation>
    </message>
    <message>
        <source>These deployments refer to it by name and will lose it: %1. Nothing has been sent yet.</source>
        <translation>以下部署按名称引用它，重命名后将无法再读取它：%1。尚未发送任何内容。</translation>
    </message>
    <message>
        <source>The secret has been created again, with a new ID.</source>
        <translation>机密已重新创建，并使用新的 ID。</translation>
    </message>
    <message>
        <source>The secret has been created.</source>
        <translation>机密已创建。</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>但现在已有使用此名称的机密，而之前没有。</translation>
    </message>
    <message>
        <source>There is a secret of this name already: %1. Nothing was sent.</source>
        <translation>已有使用此名称的机密（%1）。未发送任何内容。</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>不存在使用此名称的机密，可见未创建成功。</translation>
    </message>
    <message>
        <source>The secret may or may not have been created. Refresh the list to see.</source>
        <translation>此机密可能已创建，也可能未创建。请刷新列表查看。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>The secret is read before it is saved, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>保存之前会先读取机密，以查看是否已被他人更改。未发送任何内容。</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent.</source>
        <translation>机密已被他人更改（%1）。未发送任何内容。</translation>
    </message>
    <message>
        <source>The secret has been deleted.</source>
        <translation>机密已被删除。</translation>
    </message>
    <message>
        <source>The secret has been deleted. Nothing was sent.</source>
        <translation>机密已被删除。未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>The secret has been read again, and nothing has changed. Should the server still be at work on it, the change may come yet.</source>
        <translation>已重新读取机密，没有任何变化。如果服务器仍在处理，更改之后仍可能生效。</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>更改可能已生效，也可能未生效。</translation>
    </message>
    <message>
        <source>Reading the secret again has failed, too: %1</source>
        <translation>重新读取机密也失败了：%1</translation>
    </message>
    <message>
        <source>The server gives no date that would tell.</source>
        <translation>服务器没有提供可供判断的日期。</translation>
    </message>
    <message>
        <source>The secret has been changed since, %1, but not to what was sent. Your change may have been made before that, or not at all.</source>
        <translation>机密此后已被更改（%1），但与所发送的内容不同。您的更改可能在此之前已生效，也可能完全没有生效。</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it has been changed: %1.</source>
        <translation>但已重新读取机密，确认它已被更改（%1）。</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it is as it was sent, changed %1.</source>
        <translation>但已重新读取机密，其内容与所发送的一致（%1）。</translation>
    </message>
    <message>
        <source>Of a value nothing else can be seen; make sure that this was you.</source>
        <translation>关于值，除此之外无法得知更多信息；请确认此更改是您所做的。</translation>
    </message>
    <message>
        <source>These deployments use it and may need a restart: %1.</source>
        <translation>以下部署使用此机密，可能需要重启：%1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFolderModel</name>
    <message>
        <source>%1 inside</source>
        <comment>secrets in a folder</comment>
        <translation>内含 %1 个</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>放弃(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Give up waiting for the answer (Esc)</source>
        <translation>不再等待响应 (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent, and your edits are still here. Choose what is to be saved.</source>
        <translation>机密已被他人更改（%1）。未发送任何内容，您的改动仍然保留。请选择要保存的内容。</translation>
    </message>
    <message>
        <source>Cannot be saved yet: another secret has this name.</source>
        <translation>暂时无法保存：已有其他机密使用此名称。</translation>
    </message>
    <message>
        <source>There is a secret of this name already.</source>
        <translation>已有使用此名称的机密。</translation>
    </message>
    <message>
        <source>Type, paste, import or generate it</source>
        <translation>输入、粘贴、导入或生成值</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Stored values are never shown, so none can be copied from another secret.</source>
        <translation>已存储的值始终不会显示，因此无法从其他机密复制。</translation>
    </message>
    <message>
        <source>Stored values are never shown. Leave this empty to keep the current value.</source>
        <translation>已存储的值始终不会显示。留空则保留当前值。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新建机密</translation>
    </message>
    <message>
        <source>Choose above what is to be saved.</source>
        <translation>请在上方选择要保存的内容。</translation>
    </message>
    <message>
        <source>Create the secret (Ctrl+S)</source>
        <translation>创建此机密 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Send what has changed (Ctrl+S)</source>
        <translation>发送更改的内容 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>创建(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListModel</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation: not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>待轮换：已有 %Ln 天或更久未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>没有部署使用它。</translation>
    </message>
    <message>
        <source>The deployments have not been read.</source>
        <translation>尚未读取部署信息。</translation>
    </message>
    <message>
        <source>No deployment uses it</source>
        <translation>没有部署使用它</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListPane</name>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Create a secret (Ctrl+N)</source>
        <translation>新建机密 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Name, description or person</source>
        <translation>名称、描述或人名</translation>
    </message>
    <message>
        <source>Words in names, descriptions and the names of people, in any order</source>
        <translation>名称、描述和人名中的词，顺序不限</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>待轮换</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Show only secrets that no deployment uses</source>
        <translation>仅显示没有部署使用的机密</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Choose columns, their order, and folders</source>
        <translation>选择列、排列顺序和文件夹</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation>正在加载机密…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the list as it is</source>
        <translation>让列表保持原样</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>重新加载列表 (F5)</translation>
    </message>
    <message>
        <source>Loading… %1%</source>
        <translation>正在加载… %1%</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>正在加载… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only secrets not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>仅显示已有 %Ln 天或更久未更改的机密</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The list could not be refreshed</source>
        <translation>无法刷新列表</translation>
    </message>
    <message>
        <source>The secrets could not be loaded.</source>
        <translation>无法加载机密。</translation>
    </message>
    <message>
        <source>This project has no secrets.</source>
        <translation>此项目没有机密。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>No secret matches the filter.</source>
        <translation>没有符合筛选条件的机密。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
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
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>反向排序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show names with / as a tree of folders</source>
        <translation>将含有 / 的名称显示为文件夹树</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretPage</name>
    <message>
        <source>Choose a secret to edit it.</source>
        <translation>选择一个机密进行编辑。</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>headline, secret</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretTextView</name>
    <message>
        <source>New value entered</source>
        <translation>已输入新值</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretValueField</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>显示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>生成(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy once</source>
        <translation>复制一次</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Screen captures and shared screens show it too: this system cannot leave it out.</source>
        <translation>截屏和屏幕共享中也会显示它：此系统无法将其排除在外。</translation>
    </message>
    <message>
        <source>Show the value: click to switch, or hold (Alt+E)</source>
        <translation>显示值：单击可切换，按住则临时显示 (Alt+E)</translation>
    </message>
    <message>
        <source>Copy the generated value for the other side of the rotation</source>
        <translation>复制生成的值，供轮换的另一方使用</translation>
    </message>
    <message>
        <source>Import a value</source>
        <translation>导入值</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>这是文件夹或设备，而不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, more than a value may have.</source>
        <translation>大小超过 1 MiB，超出了值的上限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>未导入 %1</translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the first byte that is not stands at offset %1. The value is as it was.</source>
        <translation>这不是 UTF-8 文本：首个无效字节位于偏移量 %1 处。值保持不变。</translation>
    </message>
    <message>
        <source>Convert it to Base64</source>
        <translation>转换为 Base64</translation>
    </message>
    <message>
        <source>The value is as it was.</source>
        <translation>值保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s)</source>
        <translation>
            <numerusform>还将在剪贴板中保留 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionEnd</name>
    <message>
        <source>A save was running when Latchkey was last told to end</source>
        <translation>上次 Latchkey 被要求退出时，正在进行保存</translation>
    </message>
</context>
<context>
    <name>Latchkey::TimeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
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
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TlsText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this server.</source>
        <translation>证书属于 %1，而不是此服务器。</translation>
    </message>
    <message>
        <source>Its certificate is signed by %1, whom this computer does not know.</source>
        <translation>其证书由 %1 签发，而此计算机不认识该颁发机构。</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody but itself.</source>
        <translation>其证书是自签名证书，没有其他机构签发。</translation>
    </message>
    <message>
        <source>It does not speak TLS 1.2 or newer.</source>
        <translation>它不支持 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>The certificate: %1, signed by %2</source>
        <comment>subject, issuer</comment>
        <translation>证书：%1，由 %2 签发</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3.</source>
        <comment>certificate, dates</comment>
        <translation>%1，有效期从 %2 至 %3。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it; if the date is not past, set this computer&apos;s clock.</source>
        <translation>请让服务器的运维人员更新证书；如果尚未到期，请校正此计算机的时钟。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, tell whoever runs the server.</source>
        <translation>请检查此计算机的时钟。如果无误，请告知服务器的运维人员。</translation>
    </message>
    <message>
        <source>Check the host in the base URL. If it is right, tell whoever runs the server: somebody may be standing in for it.</source>
        <translation>请检查基础 URL 中的主机。如果无误，请告知服务器的运维人员：可能有人在冒充该服务器。</translation>
    </message>
    <message>
        <source>If your organization has an authority of its own, get its certificate from your administrators and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>如果贵组织有自己的颁发机构，请向贵组织的管理员索取其证书，并作为 CA 文件添加到此连接的配置中。</translation>
    </message>
    <message>
        <source>If your organization runs the server, get its certificate from your administrators, by another way than from the server, and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>如果服务器由贵组织运维，请通过该服务器以外的途径向贵组织的管理员索取其证书，并作为 CA 文件添加到此连接的配置中。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, or the proxy on the way, to allow TLS 1.2.</source>
        <translation>请让服务器或途中代理的运维人员允许 TLS 1.2。</translation>
    </message>
    <message>
        <source>Check the base URL and the proxy; then show this to whoever runs the server.</source>
        <translation>请检查基础 URL 和代理，然后将此信息提供给服务器的运维人员。</translation>
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
        <translation>这是什么意思？</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViolationText</name>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>不可见字符 (%1)</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>The value cannot be empty.</source>
        <translation>值不能为空。</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>名称有 %1 个字符；最多允许 %2 个。</translation>
    </message>
    <message>
        <source>The description has %1 characters; at most %2 are allowed.</source>
        <translation>描述有 %1 个字符；最多允许 %2 个。</translation>
    </message>
    <message>
        <source>Character %1 is only half a character and cannot be sent.</source>
        <translation>第 %1 个字符不完整（只有半个），无法发送。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Character %1 is %2. Allowed are A–Z, a–z, 0–9 and _ - / .</source>
        <translation>第 %1 个字符是%2。允许使用 A–Z、a–z、0–9 和 _ - / . 这些字符。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Workspace</name>
    <message>
        <source>Asking the server whose the key is…</source>
        <translation>正在向服务器查询密钥归属…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WorkspaceActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>新建机密(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Rotate &amp;many…</source>
        <translation>批量轮换(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard edits</source>
        <translation>放弃改动(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>代理拒绝连接</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>到代理的连接被拒绝</translation>
    </message>
</context>
</TS>
